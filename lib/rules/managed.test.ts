import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextManaged, readManaged } from './managed';
import { loadRules, type RulesState, watchRules } from './rules-store';

const DAY = '2026-11-23';
const HOUR = 3_600_000;

function administration(says: Record<string, unknown> | Error): void {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() =>
    says instanceof Error ? Promise.reject(says) : Promise.resolve(says),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('what the administration says holds, locked, in every open page', async () => {
  const seen: RulesState[] = [];
  const controller = new AbortController();
  watchRules((state) => seen.push(state), controller.signal);
  administration({ tools: { chatgpt: 'blocked' }, sensitivity: 'strict', ownTerms: ['Nordlicht'] });
  await readManaged(DAY, 0);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  controller.abort();
  const [state] = seen;
  expect(state?.rules.values.tools).toEqual({ chatgpt: 'blocked' });
  expect([state?.settings.sensitivity, state?.rules.locked.has('sensitivity')]).toEqual(['strict', true]);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/nordlicht/i);
});

test('the same words again change nothing, so that no page is told of it', async () => {
  administration({ ownTerms: ['Nordlicht'], number: '4' });
  await readManaged(DAY, 0);
  const set = vi.spyOn(browser.storage.local, 'set');
  await readManaged(DAY, 0);
  expect(set).not.toHaveBeenCalled();
});

test('a mistake later on leaves the last word on it', async () => {
  administration({ tools: { chatgpt: 'blocked' } });
  await readManaged(DAY, 0);
  administration({ tools: { chatgpt: 'verboten' }, colour: 'red' });
  await readManaged(DAY, 0);
  const { rules, managed } = await loadRules();
  expect(rules.values.tools).toEqual({ chatgpt: 'blocked' });
  expect(managed?.problems).toEqual([
    { path: 'tools.chatgpt', kind: 'invalid' },
    { path: 'colour', kind: 'unknown' },
  ]);
});

test.each([
  ['can’t be asked', new Error('Access to extension API denied.')],
  ['says nothing for once', {}],
  ['has no policy at all', new Error('Managed storage manifest not found')],
])('an administration that %s does not open what was closed', async (_name, says) => {
  administration({ tools: { chatgpt: 'blocked' } });
  await readManaged(DAY, 0);
  administration(says);
  await readManaged(DAY, HOUR);
  expect((await loadRules()).rules.values.tools).toEqual({ chatgpt: 'blocked' });
});

test('without administration nothing is stored', async () => {
  administration(new Error('Managed storage manifest not found'));
  await readManaged(DAY, 0);
  expect(await browser.storage.local.get(null)).toEqual({});
});

describe('an administration that fell silent', () => {
  const before = { policy: { automatic: true }, problems: [], day: DAY };

  test('counts for a day more, from its first silence on', () => {
    const silent = nextManaged(before, undefined, DAY, HOUR);
    expect(silent).toEqual({ ...before, missingSince: HOUR });
    expect(nextManaged(silent, undefined, DAY, 24 * HOUR)).toEqual(silent);
    expect(nextManaged(silent, undefined, DAY, 26 * HOUR)).toBeUndefined();
  });

  test('is back with its next word', () => {
    const silent = nextManaged(before, undefined, DAY, HOUR);
    expect(nextManaged(silent, { automatic: false }, DAY, 2 * HOUR)).toEqual({
      ...before,
      policy: { automatic: false },
    });
  });
});

test('rules that another version stored are read as far as they are understood', async () => {
  await browser.storage.local.set({
    'policy-managed': { policy: { automatic: true, future: 1 }, day: 7, problems: 'none' },
    'policy-file': 'broken',
    settings: { language: 'en' },
  });
  const { rules, chosen } = await loadRules();
  expect([rules.values.automatic, rules.sources.automatic, chosen]).toEqual([
    true,
    'managed',
    { language: 'en' },
  ]);
});
