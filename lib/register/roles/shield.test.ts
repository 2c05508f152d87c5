import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/settings/roles';
import { roleShield } from './shield';

const shown = (headcounts: object, roles: readonly (Role | '')[], least = 5) =>
  roles.map(roleShield(headcounts, least));

test.each<[string, object, readonly (Role | '')[], readonly (Role | '')[]]>([
  ['large enough', { sales: 5, hr: 9 }, ['sales', 'hr'], ['sales', 'hr']],
  ['two small ones together', { sales: 9, hr: 2, it: 3 }, ['sales', 'hr', 'it'], ['sales', 'other', 'other']],
  [
    'one small one takes the next with it',
    { sales: 9, service: 6, hr: 2 },
    ['sales', 'service', 'hr'],
    ['sales', 'other', 'other'],
  ],
  [
    'small ones with the others there are',
    { sales: 9, hr: 2, other: 3 },
    ['sales', 'hr', 'other'],
    ['sales', 'other', 'other'],
  ],
  ['too few in all', { sales: 2, hr: 2 }, ['sales', 'hr', 'other'], ['', '', '']],
  ['unknown number', { sales: 9 }, ['sales', 'hr'], ['sales', '']],
  ['nothing known', {}, ['sales', ''], ['', '']],
  ['no role', { sales: 9 }, [''], ['']],
])('%s', (_, headcounts, roles, expected) => {
  expect(shown(headcounts, roles)).toEqual(expected);
});

test('no shown group is ever smaller than the least, whatever the numbers', () => {
  const counts = fc.dictionary(fc.constantFrom(...ROLES), fc.nat(12));
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 10 }), (headcounts, least) => {
      const shield = roleShield(headcounts, least);
      const people = new Map<Role | '', number>();
      for (const [role, count] of Object.entries(headcounts) as [Role, number][]) {
        people.set(shield(role), (people.get(shield(role)) ?? 0) + count);
      }
      people.delete('');
      return [...people.values()].every((count) => count >= least);
    }),
  );
});
