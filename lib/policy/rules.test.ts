import { describe, expect, test } from 'vitest';
import { actionFor } from './actions';
import type { ActionRule } from './fields';
import { guardRules } from './guard-rules';
import { readHost } from './hosts';
import { DEFAULT_VALUES, mergeRules, type Sources } from './rules';
import { sealTerms } from './seal-terms';
import { alternativesTo, toolRule, toolState } from './tool-rule';
import { DEFAULT_VERSION } from './version';

describe('which source counts', () => {
  test.each<[string, Sources, string, string, boolean]>([
    ['nobody', {}, 'balanced', 'default', false],
    ['the options page', { options: { sensitivity: 'sparing' } }, 'sparing', 'options', false],
    [
      'the file before it',
      { file: { sensitivity: 'strict' }, options: { sensitivity: 'sparing' } },
      'strict',
      'file',
      true,
    ],
    [
      'the administration before both',
      {
        managed: { sensitivity: 'balanced' },
        file: { sensitivity: 'strict' },
        options: { sensitivity: 'sparing' },
      },
      'balanced',
      'managed',
      true,
    ],
    [
      'a proposal after the person',
      {
        managed: { sensitivity: 'strict', changeable: ['sensitivity'] },
        options: { sensitivity: 'sparing' },
      },
      'sparing',
      'options',
      false,
    ],
    [
      'a proposal before the default',
      { file: { sensitivity: 'strict', changeable: ['sensitivity'] } },
      'strict',
      'file',
      false,
    ],
  ])('%s', (_name, sources, value, source, isLocked) => {
    const rules = mergeRules(sources);
    expect([rules.values.sensitivity, rules.sources.sensitivity, rules.locked.has('sensitivity')]).toEqual([
      value,
      source,
      isLocked,
    ]);
  });

  test('maps are joined key by key, the stronger source last', () => {
    const { values } = mergeRules({
      managed: { tools: { chatgpt: 'blocked' } },
      file: { tools: { chatgpt: 'allowed', claude: 'allowed' } },
      options: { tools: { chatgpt: 'allowed', poe: 'allowed' } },
    });
    expect(values.tools).toEqual({ chatgpt: 'blocked', claude: 'allowed' });
  });

  test('own tools and patterns add up, whoever set them', () => {
    const { values } = mergeRules({
      managed: { ownTools: [{ host: 'a.example' }], ownPatterns: ['PRJ-###'] },
      options: { ownTools: [{ host: 'b.example' }, { host: 'a.example' }], ownPatterns: ['K-###'] },
    });
    expect(values.ownTools.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    expect(values.ownPatterns).toEqual(['PRJ-###', 'K-###']);
  });

  test('the list of what is not reported is the company’s alone, unless it is only proposed', () => {
    const options = { allowList: ['Hof'] };
    const merged = (changeable: string[]) =>
      mergeRules({ managed: { allowList: ['Essen'], changeable }, options }).values.allowList;
    expect([merged([]), merged(['allowList'])]).toEqual([['Essen'], ['Hof', 'Essen']]);
  });
});

describe('version', () => {
  const version = (sources: Sources) => mergeRules(sources).version;

  test('without rules it is the default, whatever a person sets for itself', () => {
    expect(version({ options: { sensitivity: 'strict', language: 'en' } })).toBe(DEFAULT_VERSION);
  });

  test('carries the company’s number and changes with what the rules say, not with their order', () => {
    const one = version({ managed: { number: '7', tools: { a: 'allowed', b: 'blocked' } } });
    expect(one).toMatch(/^7-[0-9a-f]{8}$/);
    expect(version({ managed: { tools: { b: 'blocked', a: 'allowed' }, number: '7' } })).toBe(one);
    expect(version({ managed: { number: '7', tools: { a: 'allowed' } } })).not.toBe(one);
    expect(version({ file: { number: '7', tools: { a: 'allowed', b: 'blocked' } } })).not.toBe(one);
  });
});

test('terms are kept hashed and never as they are', () => {
  const sealed = sealTerms({ ownTerms: ['Projekt Nordlicht'], number: '1' });
  expect(JSON.stringify(sealed)).not.toMatch(/nordlicht/i);
  const { values, terms } = mergeRules({ managed: sealed, file: sealTerms({ ownTerms: ['Hof'] }) });
  expect(terms.map(({ count }) => count)).toEqual([1, 1]);
  expect(values).not.toHaveProperty('ownTerms');
});

test('the same list of terms keeps its hashes, another one gets new ones', () => {
  const before = sealTerms({ ownTerms: ['Hof', 'Essen'] }).ownTermsHashed;
  const again = (ownTerms: string[]) => sealTerms({ ownTerms }, before).ownTermsHashed;
  expect(again(['Hof', 'Essen'])).toBe(before);
  expect(again(['Hof', 'Siegen'])?.salt).not.toBe(before?.salt);
});

describe('what happens to a finding', () => {
  const rules: ActionRule[] = [
    { kind: 'PERSON', action: 'replace' },
    { kind: 'PERSON', confidence: 'possible', action: 'ignore' },
    { kind: 'PERSON', tool: 'claude', action: 'block' },
    { kind: 'IBAN', action: 'warn' },
    { kind: 'IBAN', action: 'block' },
  ];

  test.each([
    ['chatgpt', 'PERSON', 'certain', 'replace'],
    ['chatgpt', 'PERSON', 'possible', 'ignore'],
    ['claude', 'PERSON', 'possible', 'block'],
    ['claude', 'EMAIL', 'certain', 'warn'],
    ['claude', 'IBAN', 'likely', 'block'],
  ] as const)('%s, %s %s: %s', (tool, kind, confidence, action) => {
    expect(actionFor(rules, tool, kind, confidence)).toBe(action);
  });

  test('what is left alone is told to the scan', () => {
    const { ignoredKinds } = guardRules(mergeRules({ file: { actions: rules } }));
    expect(ignoredKinds('chatgpt')).toEqual(['PERSON possible']);
    expect(ignoredKinds('claude')).toEqual([]);
  });
});

test('a tool has its own rule, else that of the others', () => {
  const values = {
    ...DEFAULT_VALUES,
    tools: { chatgpt: 'blocked', claude: 'allowed' },
    otherTools: 'not-checked',
  } as const;
  expect(['chatgpt', 'claude', 'poe', 'constructor'].map((id) => toolRule(values, id))).toEqual([
    'blocked',
    'allowed',
    'not-checked',
    'not-checked',
  ]);
  expect(toolState(values, 'poe')).toBe('new');
  expect(alternativesTo(values, 'chatgpt')).toEqual(['claude']);
  expect(alternativesTo({ ...values, alternatives: ['poe', 'chatgpt'] }, 'chatgpt')).toEqual(['poe']);
});

test.each([
  ['chat.firma.example', { scheme: undefined, name: 'chat.firma.example', port: undefined }],
  ['http://ki.lan:3000', { scheme: 'http', name: 'ki.lan', port: '3000' }],
  ['https://Chat.Firma.example/c/1?x=2', { scheme: 'https', name: 'chat.firma.example', port: undefined }],
  ['localhost:8080', { scheme: undefined, name: 'localhost', port: '8080' }],
  ['192.168.1.20:3000', { scheme: undefined, name: '192.168.1.20', port: '3000' }],
])('%s is a host', (text, host) => {
  expect(readHost(text)).toEqual(host);
});

test.each([
  '',
  '*',
  '*.example',
  'a b',
  'ftp://a.example',
  'javascript:alert(1)',
  '-a.example',
  'a..b',
  'a.example:0',
  'a.example:99999',
  'x'.repeat(81),
])('%s is no host', (text) => {
  expect(readHost(text)).toBeUndefined();
});
