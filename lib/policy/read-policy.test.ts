import { describe, expect, test } from 'vitest';
import { isSafePattern } from './own-pattern';
import { readPolicy } from './read-policy';

const read = (raw: unknown, lastGood = {}) => readPolicy(raw, lastGood);
const places = (raw: unknown) => read(raw).problems.map(({ path, kind }) => `${path}: ${kind}`);

test('a whole policy is read as it stands', () => {
  const whole = {
    format: 1,
    number: '2026-3',
    company: { name: 'Muster GmbH' },
    tools: { chatgpt: 'blocked', 'ki.firma.example-3000': 'allowed' },
    ownTools: [{ host: 'http://ki.lan:3000', composer: ['#chat-input'] }],
    actions: [
      { kind: 'IBAN', action: 'block' },
      { kind: 'PERSON', confidence: 'possible', action: 'ignore' },
    ],
    ownPatterns: ['PRJ-####', 'Projekt *'],
    styles: { PERSON: 'substitute' },
    keepMappingDays: 30,
    changeable: ['sensitivity'],
  };
  const { format: _, ...policy } = whole;
  expect(read(whole)).toEqual({ policy, problems: [] });
});

test.each([
  ['a wrong type', { sensitivity: 3 }, ['sensitivity: invalid']],
  ['a wrong word', { tools: { chatgpt: 'verboten' } }, ['tools.chatgpt: invalid']],
  ['an unknown key', { sensitivty: 'strict' }, ['sensitivty: unknown']],
  ['an unknown key inside', { contact: { name: 'IT', fax: '1' } }, ['contact.fax: unknown']],
  [
    'an unknown key in an element',
    { ownTools: [{ host: 'a.example', user: 'x' }] },
    ['ownTools[0].user: unknown'],
  ],
  ['a bad element', { actions: [{ kind: 'IBAN', action: 'burn' }] }, ['actions[0].action: invalid']],
  ['no list', { actions: {} }, ['actions: invalid']],
  ['no map', { tools: [] }, ['tools: invalid']],
  ['a host with a space', { ownTools: [{ host: 'a b' }] }, ['ownTools[0].host: invalid']],
  ['a star amid a word', { ownPatterns: ['a*a*a*!'] }, ['ownPatterns[0]: invalid']],
  ['a key of every object', JSON.parse('{"__proto__": {"allowOriginal": true}}'), ['__proto__: unknown']],
  ['such a key in a map', { tools: JSON.parse('{"__proto__": "allowed"}') }, ['tools.__proto__: unknown']],
  ['a later format', { format: 2, tools: {} }, ['format: format']],
  ['a list', [], [': unreadable']],
  ['null', null, [': unreadable']],
  ['a text', '{}', [': unreadable']],
])('%s is reported with its place', (_name, raw, expected) => {
  expect(places(raw)).toEqual(expected);
});

describe('what is not understood', () => {
  test('leaves the last word on it, and costs no other field', () => {
    const lastGood = { sensitivity: 'strict', tools: { chatgpt: 'blocked', claude: 'allowed' } } as const;
    const raw = { sensitivity: 'loud', tools: { chatgpt: 'blokced', poe: 'blocked' }, automatic: true };
    expect(read(raw, lastGood).policy).toEqual({
      sensitivity: 'strict',
      tools: { chatgpt: 'blocked', poe: 'blocked' },
      automatic: true,
    });
  });

  test('in a list keeps what the list said before beside what is new', () => {
    const iban = { kind: 'IBAN', action: 'block' } as const;
    const raw = {
      actions: [
        { kind: 'IBAN', action: 'blok' },
        { kind: 'PERSON', action: 'replace' },
      ],
    };
    expect(read(raw, { actions: [iban] }).policy.actions).toEqual([
      iban,
      { kind: 'PERSON', action: 'replace' },
    ]);
  });

  test('as a whole leaves everything as it was', () => {
    const lastGood = { allowOriginal: false } as const;
    for (const raw of [null, 'x', [], { format: 9 }]) expect(read(raw, lastGood).policy).toEqual(lastGood);
  });

  test('a field that is left out is no longer set', () => {
    expect(read({}, { allowOriginal: false }).policy).toEqual({});
  });
});

test('nothing of the prototype gets in', () => {
  const raw = JSON.parse(
    '{"__proto__": {"allowOriginal": false}, "company": {"__proto__": {"name": "x"}}, "tools": {"constructor": "blocked"}}',
  );
  const { policy } = read(raw);
  expect(policy.allowOriginal).toBeUndefined();
  expect(policy.company?.name).toBeUndefined();
  expect(({} as Record<string, unknown>)['allowOriginal']).toBeUndefined();
});

test('deep nesting, many keys and five megabytes are read in a moment', () => {
  const deep = JSON.parse(`${'{"company":'.repeat(3000)}1${'}'.repeat(3000)}`);
  expect(read(deep).problems).toEqual([{ path: 'company.company', kind: 'unknown' }]);
  const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`x${n}`, n]));
  expect(read(keys).problems).toHaveLength(100);
  const terms = Array.from({ length: 60_000 }, (_, n) => `Kunde ${'x'.repeat(75)} ${n}`);
  const { policy, problems } = read({ ownTerms: terms });
  expect([policy.ownTerms?.length, problems]).toEqual([50_000, [{ path: 'ownTerms', kind: 'too-many' }]]);
});

test('a problem never repeats what stood there', () => {
  const raw = { contact: { name: 'x'.repeat(500) }, tools: { chatgpt: '<script>alert(1)</script>' } };
  expect(JSON.stringify(read(raw).problems)).not.toMatch(/script|xxx/);
});

test.each(['PRJ-####', 'Projekt *', '####', 'K#', 'Haus *-*', 'Müller'])('%s is a pattern', (pattern) => {
  expect(isSafePattern(pattern)).toBe(true);
});

test.each(['', ' ', 'x', '*', '**', '*a', 'a*b', '#*#', '*#', '--', '(a+)+$*1'])('%s is none', (pattern) => {
  expect(isSafePattern(pattern)).toBe(false);
});
