import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addOwnTool, changeOwn, removeOwnTool } from './own-policy';
import { loadPolicyFile, policyToRollOut } from './policy-file';
import { loadRules } from './rules-store';
import { termsIn } from './terms-in';

const DAY = '2026-11-23';
const file = (text: string, size = text.length) => ({ size, text: async () => text });

beforeEach(() => fakeBrowser.reset());

test('a file holds at once, without its terms being readable', async () => {
  const text = JSON.stringify({ tools: { chatgpt: 'blocked' }, ownTerms: ['Nordlicht'], colour: 1 });
  expect(await loadPolicyFile(file(`\uFEFF${text}`), DAY)).toBe('loaded');
  const state = await loadRules();
  expect(state.rules.values.tools).toEqual({ chatgpt: 'blocked' });
  expect(state.file?.problems).toEqual([{ path: 'colour', kind: 'unknown' }]);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/nordlicht/i);
});

test.each([
  ['no JSON', file('{'), 'unread'],
  ['no object', file('[1]'), 'unread'],
  ['a later format', file('{"format": 7}'), 'unread'],
  ['a file that nobody would wait for', file('{}', 9_000_000), 'large'],
  ['nested to the bottom of the stack', file('['.repeat(200_000)), 'unread'],
])('%s changes nothing', async (_name, bad, expected) => {
  await loadPolicyFile(file('{"automatic": true}'), DAY);
  expect(await loadPolicyFile(bad, DAY)).toBe(expected);
  expect((await loadRules()).rules.values.automatic).toBe(true);
});

test('neither a file nor the settings page can make a browser send anything', async () => {
  const collector = { endpoint: 'https://elsewhere.example' };
  await loadPolicyFile(file(JSON.stringify({ automatic: true, collector })), DAY);
  await changeOwn(() => ({ collector, reasonRequired: true }), DAY);
  const { rules, file: loaded, own } = await loadRules();
  expect(rules.values).toMatchObject({ automatic: true, reasonRequired: true });
  expect([rules.values.collector, loaded?.policy.collector, own?.policy.collector]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(loaded?.problems).toEqual([{ path: 'collector', kind: 'managed-only' }]);
});

test('what is rolled out is what holds here, and reads back as the same rules', async () => {
  await loadPolicyFile(file(JSON.stringify({ number: '3', tools: { chatgpt: 'blocked' } })), DAY);
  await changeOwn(() => ({ ownTerms: ['Nordlicht'], reasonRequired: true }), DAY);
  const policy = policyToRollOut(await loadRules());
  expect(policy).toMatchObject({ number: '3', tools: { chatgpt: 'blocked' }, reasonRequired: true });
  expect(JSON.stringify(policy)).not.toMatch(/nordlicht/i);
  fakeBrowser.reset();
  expect(await loadPolicyFile(file(JSON.stringify({ format: 1, ...policy })), DAY)).toBe('loaded');
  const { rules, file: loaded } = await loadRules();
  expect([rules.values.reasonRequired, rules.terms[0]?.count, loaded?.problems]).toEqual([true, 1, []]);
});

test('own tools are added once, learn more, and go', async () => {
  await addOwnTool({ host: 'ki.lan:3000' }, DAY);
  await addOwnTool({ host: 'http://ki.lan:3000', composer: ['#in'] }, DAY);
  await addOwnTool({ host: 'chat.firma.example' }, DAY);
  expect((await loadRules()).rules.values.ownTools).toEqual([
    { host: 'http://ki.lan:3000', composer: ['#in'] },
    { host: 'chat.firma.example' },
  ]);
  await removeOwnTool('ki.lan-3000', DAY);
  expect((await loadRules()).rules.values.ownTools).toEqual([{ host: 'chat.firma.example' }]);
});

test('a list is one term a line, of a table the first column, each once', () => {
  expect(termsIn('Kunde;Ort\r\n"Müller; ""Söhne""";Hof\n\n  Nordlicht\t7\nNordlicht\n--\n')).toEqual([
    'Kunde',
    'Müller; "Söhne"',
    'Nordlicht',
  ]);
});
