import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/lib/messages/receive';
import type { PolicyInput } from '@/lib/policy/fields';
import { today } from '@/lib/register/day';
import type { Use } from '@/lib/register/use';
import { followRules } from '@/lib/rules/current-rules';
import { loadRules } from '@/lib/rules/rules-store';
import { aUse } from '@/test/helpers/a-use';
import { memoryStorage } from '@/test/helpers/memory-storage';
import { createDailyChoices } from './daily-choices';
import { createHandlers, type Parts } from './handlers';
import { createTabStates } from './tab-states';

const FRAME: Sender = { tabId: 7, frameId: 0, isExtensionPage: false, url: 'https://www.phind.com/search' };

beforeEach(() => fakeBrowser.reset());

/** What the company's administration said. */
const companySays = (policy: PolicyInput) =>
  browser.storage.local.set({ 'policy-managed': { policy, problems: [], day: today() } });

/** The handlers over real parts in memory; only the register and the browser are played. */
function setUp() {
  const recorded: Use[] = [];
  const disk = { isFull: false };
  const put = async (use: Use) => {
    if (!disk.isFull) recorded.push(use);
    return !disk.isFull;
  };
  const tabs = createTabStates(memoryStorage(), async () => undefined);
  const told: [number, boolean][] = [];
  const purposes: [number, string, string][] = [];
  const parts = {
    rules: followRules(new AbortController().signal),
    recorder: { record: put, recordOncePerDay: put, drain: async () => undefined },
    tabs,
    choices: createDailyChoices(memoryStorage()),
    view: async () => ({
      state: 'protected' as const,
      reason: 'composer-known' as const,
      toolId: 'chatgpt',
      register: { full: false, waiting: 0, lost: 0 },
    }),
    tellPaused: async (tabId: number, paused: boolean) => void told.push([tabId, paused]),
    tellPurpose: async (...told: [number, string, string]) => void purposes.push(told),
    openRegister: vi.fn(async () => undefined),
    openSettings: vi.fn(async () => undefined),
  };
  return {
    handlers: createHandlers(parts as Partial<Parts> as Parts),
    recorded,
    disk,
    tabs,
    told,
    purposes,
    parts,
  };
}

test('a use is acknowledged once it is stored, and not when the disk is full', async () => {
  const { handlers, recorded, disk } = setUp();
  const use = aUse();
  expect(await handlers['use.record']({ kind: 'use.record', use }, FRAME)).toEqual({ ok: true });
  expect(recorded).toEqual([use]);
  disk.isFull = true;
  await expect(handlers['use.record']({ kind: 'use.record', use }, FRAME)).rejects.toThrow();
});

test('a guard that starts hears whether its tab is paused and what was chosen today', async () => {
  const { handlers, tabs } = setUp();
  const hello = () => handlers['guard.hello']({ kind: 'guard.hello', toolId: 'chatgpt' }, FRAME);
  expect(await hello()).toEqual({ paused: false, reminderDue: true });
  await tabs.pause(7, true);
  const done = { kind: 'reminder.done', toolId: 'chatgpt', purpose: 'mail' } as const;
  await handlers['reminder.done'](done, FRAME);
  expect(await hello()).toEqual({ paused: true, reminderDue: false, purpose: 'mail' });
});

test('a purpose chosen in the popup is told to its tab; a page of a tool can tell nobody', async () => {
  const { handlers, purposes } = setUp();
  const done = { kind: 'reminder.done', toolId: 'chatgpt', purpose: 'mail', tabId: 9 } as const;
  await handlers['reminder.done'](done, FRAME);
  expect(purposes).toEqual([]);
  await handlers['reminder.done'](done, { ...FRAME, tabId: undefined, isExtensionPage: true });
  expect(purposes).toEqual([[9, 'chatgpt', 'mail']]);
});

test('a page that is only seen is written down with today’s day and nothing else', async () => {
  const { handlers, recorded, tabs } = setUp();
  await handlers['tool.seen']({ kind: 'tool.seen' }, FRAME);
  expect(recorded).toEqual([
    expect.objectContaining({
      day: today(),
      toolId: 'phind',
      action: 'seen',
      protection: 'not_guarded',
      types: {},
    }),
  ]);
  expect((await tabs.get(7))?.frames[0]?.state).toBe('seen');
});

test('a page that is no AI tool is not written down, whoever says so', async () => {
  const { handlers, recorded } = setUp();
  await handlers['tool.seen']({ kind: 'tool.seen' }, { ...FRAME, url: 'https://example.org/' });
  expect(recorded).toEqual([]);
});

test('a pause is told to the tab and written down, resuming is only told', async () => {
  const { handlers, recorded, told, tabs } = setUp();
  const pause = (paused: boolean) => handlers['tab.pause']({ kind: 'tab.pause', tabId: 7, paused }, FRAME);
  await pause(true);
  expect(await tabs.isPaused(7)).toBe(true);
  await pause(false);
  expect(await tabs.isPaused(7)).toBe(false);
  expect(told).toEqual([
    [7, true],
    [7, false],
  ]);
  expect(recorded.map(({ toolId, protection }) => [toolId, protection])).toEqual([['chatgpt', 'paused']]);
});

test('a tool that the company only wants noted is noted, and another guarded one is not', async () => {
  await companySays({ tools: { chatgpt: 'seen-only' } });
  const { handlers, recorded } = setUp();
  await handlers['tool.seen']({ kind: 'tool.seen' }, { ...FRAME, url: 'https://chatgpt.com/' });
  await handlers['tool.seen']({ kind: 'tool.seen' }, { ...FRAME, url: 'https://claude.ai/new' });
  expect(recorded.map(({ toolId }) => toolId)).toEqual(['chatgpt']);
});

test('nothing is paused where the company does not want it', async () => {
  await companySays({ allowPause: false });
  const { handlers, tabs, told } = setUp();
  const pause = { kind: 'tab.pause', tabId: 7, paused: true } as const;
  await expect(handlers['tab.pause'](pause, FRAME)).rejects.toThrow();
  expect([await tabs.isPaused(7), told]).toEqual([false, []]);
});

test('a composer that somebody pointed at is remembered for its host, on guarded pages alone', async () => {
  const { handlers } = setUp();
  const pointed = { kind: 'composer.pointed', css: ['#prompt'] } as const;
  await handlers['composer.pointed'](
    { ...pointed, css: ['#prompt'] },
    { ...FRAME, url: 'https://claude.ai/new' },
  );
  const foreign = { ...FRAME, url: 'https://example.org/' };
  await expect(handlers['composer.pointed']({ ...pointed, css: ['#x'] }, foreign)).rejects.toThrow();
  const { rules } = await loadRules();
  expect(rules.values.ownTools).toEqual([{ host: 'https://claude.ai', composer: ['#prompt'] }]);
});

test('a report without a tab is refused', async () => {
  const { handlers } = setUp();
  const report = {
    kind: 'guard.report',
    toolId: 'chatgpt',
    state: 'protected',
    reason: 'guard-ready',
    guard: 'none',
  } as const;
  const nowhere: Sender = { ...FRAME, tabId: undefined };
  await expect(handlers['guard.report'](report, nowhere)).rejects.toThrow();
});
