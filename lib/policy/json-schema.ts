import * as z from 'zod/mini';
import { POLICY_FIELD_NAMES, POLICY_FIELDS } from './fields';
import { isManagedOnly } from './managed-only';

type Json = { [key: string]: unknown };

/** What browsers' administration understands of JSON Schema; anything more makes Chromium refuse the whole schema. */
const KEPT = new Set(['type', 'properties', 'items', 'additionalProperties', 'description']);

/**
 * The schema for the browsers' managed storage. It names fields and types and no more: a value that breaks
 * a limit must reach us, since a browser that checks limits drops the whole policy without a word.
 *
 * @param describe what a field means, for the administration's own editors
 */
export function managedSchema(describe: (field: string) => string | undefined): Json {
  const properties = Object.fromEntries(
    POLICY_FIELD_NAMES.map((field) => {
      const schema = plain(z.toJSONSchema(POLICY_FIELDS[field].schema, { io: 'input' }) as Json);
      const description = describe(field);
      return [field, description === undefined ? schema : { ...schema, description }];
    }),
  );
  return { type: 'object', properties: { format: { type: 'integer' }, ...properties } };
}

/** The schema for editors of policy files, with every limit that the reader knows, and nothing that a file can't set. */
export function fileSchema(describe: (field: string) => string | undefined): Json {
  const properties = Object.fromEntries(
    POLICY_FIELD_NAMES.filter((field) => !isManagedOnly(field)).map((field) => {
      const { $schema: _, ...schema } = z.toJSONSchema(POLICY_FIELDS[field].schema, { io: 'input' }) as Json;
      const description = describe(field);
      return [field, description === undefined ? schema : { ...schema, description }];
    }),
  );
  const about = { $schema: { type: 'string' }, format: { type: 'integer', const: 1 } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { ...about, ...properties },
    additionalProperties: false,
  };
}

function plain(schema: Json): Json {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => KEPT.has(key) && value !== false)
      .map(([key, value]) => {
        if (key === 'properties') return [key, mapValues(value as Json)];
        return [key, typeof value === 'object' && value !== null ? plain(value as Json) : value];
      }),
  );
}

function mapValues(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plain(value as Json)]));
}
