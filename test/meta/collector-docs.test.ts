import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordOf } from '@/lib/collector/records';
import { FINDING_TYPES } from '@/lib/detect/types';
import { aUse } from '@/test/helpers/a-use';

/** What the documentation says is sent is what is sent, no more and no less. */
const types = Object.fromEntries(FINDING_TYPES.map((type) => [type, 1]));
const use = aUse({ purpose: 'mail', reason: 'public', role: 'hr', types });
const rows = [
  { seq: 1, id: use.id, day: use.day, use },
  { seq: 2, id: 'x', day: use.day, lost: 3, tried: false },
];

const sent = rows
  .flatMap((row) => recordOf(row).attributes)
  .map(({ key }) => key.replace(/^(schleuse\.found\.).*/, '$1<kind>'));
const told = [...readFileSync('docs/collector.md', 'utf8').matchAll(/^\| `(schleuse\.[^`]+)`/gm)].map(
  (match) => match[1],
);

test('every attribute stands in the documentation, and none stands there that is not sent', () => {
  expect([...told].sort()).toEqual([...new Set(sent)].sort());
});
