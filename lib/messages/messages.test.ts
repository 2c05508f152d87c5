import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aUse } from '@/test/helpers/a-use';
import { type Handlers, receive } from './receive';
import { ask } from './send';

const ID = 'the-extension';
const OK = { ok: true } as const;
const page = { id: ID, url: 'https://chatgpt.com/', frameId: 0, tab: { id: 7 } };

/** Handlers that note what they were asked; a test overrides the one that it is about. */
function someHandlers(overrides: Partial<Handlers> = {}): Handlers {
  const fine = async () => OK;
  const tab = {
    state: 'off',
    reason: 'not-an-ai-tool',
    today: { uses: 0, replaced: 0 },
    register: { full: false, waiting: 0, lost: 0 },
  } as const;
  return {
    'use.record': fine,
    'guard.report': fine,
    'tool.seen': fine,
    'guard.hello': async () => ({ paused: false, reminderDue: true }),
    'tab.query': async () => tab,
    'tab.pause': fine,
    'reminder.done': fine,
    'mapping.load': async () => ({}),
    'mapping.save': async () => ({}),
    'mapping.move': fine,
    'mapping.list': async () => ({ mappings: [] }),
    'mapping.remove': fine,
    'mapping.wipe': fine,
    'register.open': fine,
    'settings.open': fine,
    'composer.pointed': fine,
    ...overrides,
  };
}

/** Starts receiving and gives what the browser would call for a message. */
function listen(
  overrides: Partial<Handlers> = {},
): (raw: unknown, sender: unknown) => Promise<unknown> | undefined {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  receive(someHandlers(overrides));
  return add.mock.calls[0]?.[0] as never;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` });
});

test('a use is handed to its handler with tab and frame of the sender', async () => {
  const record = vi.fn(async () => OK);
  const use = aUse();
  const answer = listen({ 'use.record': record })({ kind: 'use.record', use }, { ...page, frameId: 4 });
  expect(await answer).toEqual(OK);
  expect(record).toHaveBeenCalledWith(
    { kind: 'use.record', use },
    { tabId: 7, frameId: 4, isExtensionPage: false, url: 'https://chatgpt.com/' },
  );
});

test.each([
  ['of another extension', { kind: 'register.open' }, { ...page, id: 'another' }],
  ['of an unknown kind', { kind: 'register.delete' }, page],
  ['that is no object', 'register.open', page],
  ['with content in a use', { kind: 'use.record', use: { ...aUse(), text: 'Max Beispiel' } }, page],
  ['to pause a tab, from a page', { kind: 'tab.pause', tabId: 7, paused: true }, page],
  ['about a tab, from a page', { kind: 'tab.query', tabId: 7 }, page],
])('a message %s gets no answer', (_name, raw, sender) => {
  expect(listen()(raw, sender)).toBeUndefined();
});

test('the extension’s own pages may pause a tab', async () => {
  const popup = { id: ID, url: `chrome-extension://${ID}/popup.html` };
  expect(await listen()({ kind: 'tab.pause', tabId: 7, paused: true }, popup)).toEqual(OK);
});

test('a handler that fails gives no answer and is logged without its words', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fail = async () => {
    throw new TypeError('Sehr geehrte Frau Beispiel');
  };
  const answer = listen({ 'register.open': fail })({ kind: 'register.open' }, page);
  expect(await answer).toBeUndefined();
  expect(logged.mock.calls).toEqual([['Schleuse: request register.open: TypeError']]);
});

function sends(result: unknown): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    if (result instanceof Error) throw result;
    return result;
  }) as never);
}

test('an answer is parsed and handed on', async () => {
  sends({ paused: true, reminderDue: false, purpose: 'mail' });
  expect(await ask({ kind: 'guard.hello', toolId: 'chatgpt' })).toEqual({
    ok: true,
    answer: { paused: true, reminderDue: false, purpose: 'mail' },
  });
});

test.each([
  ['none', undefined, 'unreachable'],
  ['a failure', new Error('Could not establish connection'), 'unreachable'],
  ['another shape', { paused: 'yes' }, 'invalid'],
])('an answer that is %s is told as a value', async (_name, result, why) => {
  sends(result);
  expect(await ask({ kind: 'guard.hello', toolId: 'chatgpt' })).toEqual({ ok: false, why });
});

test('under an updated extension nothing is sent', async () => {
  sends(OK);
  Object.assign(browser.runtime, { id: undefined });
  expect(await ask({ kind: 'register.open' })).toEqual({ ok: false, why: 'gone' });
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
});
