import { expect, test } from 'vitest';
import type { PolicyInput } from './fields';
import { guardRules } from './guard-rules';
import { mergeRules } from './rules';

const rules = (managed: PolicyInput) => guardRules(mergeRules({ managed }));
const IBAN = { type: 'IBAN', confidence: 'certain' } as const;
const NAME = { type: 'PERSON', confidence: 'likely' } as const;

test.each<[string, PolicyInput, boolean, boolean]>([
  ['without rules', {}, true, true],
  ['where originals stay', { allowOriginal: false }, false, false],
  ['in a tool without personal data', { tools: { claude: 'no-personal-data' } }, false, false],
  ['in another tool', { tools: { chatgpt: 'no-personal-data' } }, true, true],
  ['with a blocked kind', { actions: [{ kind: 'IBAN', action: 'block' }] }, false, true],
  [
    'with a kind that is blocked elsewhere',
    { actions: [{ kind: 'IBAN', tool: 'poe', action: 'block' }] },
    true,
    true,
  ],
])('an original %s', (_name, policy, withIban, unchecked) => {
  const { allowsOriginal } = rules(policy);
  expect([allowsOriginal('claude', [NAME, IBAN]), allowsOriginal('claude', [])]).toEqual([
    withIban,
    unchecked,
  ]);
});

test('kinds are replaced at once, blocked or left alone as the rules say', () => {
  const { replacesAtOnce, blockedKinds } = rules({
    actions: [
      { kind: 'PERSON', action: 'replace' },
      { kind: 'IBAN', confidence: 'certain', action: 'block' },
    ],
  });
  expect([replacesAtOnce('claude', NAME), replacesAtOnce('claude', IBAN)]).toEqual([true, false]);
  expect(blockedKinds('claude')).toEqual(['IBAN certain']);
});

test('a blocked tool is blocked, and others as the company says of others', () => {
  const { isBlocked } = rules({ tools: { claude: 'allowed' }, otherTools: 'blocked' });
  expect([isBlocked('claude'), isBlocked('poe')]).toEqual([false, true]);
});
