import { expect, test } from 'vitest';
import { rulesStrings } from '@/lib/i18n/rules';
import { fileSchema, managedSchema } from '@/lib/policy/json-schema';

/** The schemas that browsers and editors read are made from the one that reads policies: `npx vitest run -u` writes them. */
const describe = (field: string) =>
  rulesStrings.en[`field.${field}.why` as keyof typeof rulesStrings.en] as string;
const written = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

test('the schema for managed storage is the current one', async () => {
  await expect(written(managedSchema(describe))).toMatchFileSnapshot('../../public/policy/managed.json');
});

test('the schema for policy files is the current one', async () => {
  await expect(written(fileSchema(describe))).toMatchFileSnapshot('../../public/policy/file.json');
});

test('Chromium is asked for nothing that it refuses', () => {
  const text = JSON.stringify(managedSchema(describe));
  for (const word of ['anyOf', 'oneOf', '"enum"', 'pattern"', '$ref', 'propertyNames'])
    expect(text).not.toContain(word);
});
