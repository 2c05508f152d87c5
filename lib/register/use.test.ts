import { expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { useSchema } from './use';

test.each(['Kunde weiß es', 'a', 'x'.repeat(120)])('own words: %s', (note) => {
  expect(useSchema.safeParse(aUse({ reason: 'other', note })).success).toBe(true);
});

test.each([
  ['company', true],
  ['private', true],
  ['unknown', false],
  ['anna@kunde.example', false],
])('whose account: %s', (account, isOne) => {
  expect(useSchema.safeParse({ ...aUse(), account }).success).toBe(isOne);
});

test.each([
  ['none, though there should be', ''],
  ['a text', 'x'.repeat(121)],
  ['two lines', 'eins\nzwei'],
  ['what can not be seen', 'eins\u200bzwei'],
])('no own words: %s', (_, note) => {
  expect(useSchema.safeParse(aUse({ reason: 'other', note })).success).toBe(false);
});
