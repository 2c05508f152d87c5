import { describe, expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { chromiumSession } from '@/test/e2e/harness/session';
import { replicaUrl } from '@/test/e2e/harness/url';
import {
  expectNotReceived,
  expectUnseen,
  model,
  pasteReplace,
  typeAndSend,
} from '@/test/e2e/journeys/journeys';
import { MAIL, MAIL_VALUES, replacedPattern } from '@/test/e2e/journeys/texts';

/** Pages that work against the guard, on purpose or not. */
const session = chromiumSession();
const chatgpt = toolById('chatgpt') as Tool;
const deepseek = toolById('deepseek') as Tool;
const [, IBAN] = MAIL_VALUES;

describe.each([chatgpt, deepseek])('$id throws in every handler and freezes prototypes', (tool) => {
  test('paste and replace', () => pasteReplace(session.tab, tool, { hostile: 'throws' }));
  test('type and send', () => typeAndSend(session.tab, tool, { hostile: 'throws' }));
});

test('a page that keeps removing the panel: nothing goes in, nothing leaks, writing goes on', async () => {
  const { tab } = session;
  const { url, testId } = replicaUrl('deepseek', { hostile: 'removes' });
  await tab.open(url);
  await tab.paste(MAIL);
  await tab.panelCloses();
  expect(await model(tab)).toBe('');
  await tab.run(() => window.replica.focus());
  await expect.poll(() => typedText('weiter')).toContain('weiter');
  await expectUnseen(tab, testId, MAIL_VALUES);
});

async function typedText(text: string): Promise<string> {
  await session.tab.type(text);
  return model(session.tab);
}

test('a panel removed once comes back with the same question', async () => {
  const { tab } = session;
  await tab.open(replicaUrl('deepseek').url);
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.run(() => document.querySelector(':popover-open')?.remove());
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  await tab.until(() => window.replica.model() !== '', null);
  expect(await model(tab)).toMatch(replacedPattern(MAIL, MAIL_VALUES));
});

test('synthetic pastes and keys of the page are not taken for the person', async () => {
  const { tab } = session;
  await tab.open(replicaUrl('chatgpt').url);
  await tab.run((text) => {
    const editor = document.querySelector('[data-replica=editor]');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    editor?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, MAIL);
  expect(await tab.panelIsOpen()).toBe(false);
});

test('forged messages neither answer the panel nor open one', async () => {
  const { tab } = session;
  const { url, testId } = replicaUrl('deepseek');
  await tab.open(url);
  await tab.paste(MAIL);
  await tab.panelOpens();
  await tab.run(() => {
    const { port1, port2 } = new MessageChannel();
    port1.postMessage({ type: 'original', always: [] });
    window.postMessage({ schleuse: 'overlay', token: 'guess' }, '*', [port2]);
    for (const type of ['original', 'pseudonymise', 'unchecked', 'cancel'])
      window.postMessage({ type, keep: [], always: [] }, '*');
    const host = document.querySelector(':popover-open');
    for (const key of ['Enter', 'Escape'])
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  expect(await tab.panelIsOpen()).toBe(true);
  expect(await model(tab)).toBe('');
  await tab.press('Escape');
  await tab.panelCloses();
  await expectUnseen(tab, testId, MAIL_VALUES);
});

describe('a page that sends the original although it was replaced', () => {
  const ways = {
    fetch: (url, body) => fetch(url, { method: 'POST', body }).then(String, () => 'blocked'),
    'fetch of a Request': (url, body) =>
      fetch(new Request(url, { method: 'POST', body })).then(String, () => 'blocked'),
    'fetch with a Blob': (url, body) =>
      fetch(url, { method: 'POST', body: new Blob([body]) }).then(String, () => 'blocked'),
    'a query': (url, body) => fetch(`${url}&q=${encodeURIComponent(body)}`).then(String, () => 'blocked'),
    beacon: async (url, body) => String(navigator.sendBeacon(url, body)),
    xhr: (url, body) =>
      new Promise((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.onloadend = () => resolve(String(xhr.status));
        xhr.open('POST', url);
        xhr.send(JSON.stringify({ nested: JSON.stringify({ body }) }));
      }),
    websocket: (url, body) =>
      new Promise((resolve) => {
        const socket = new WebSocket(
          url.replace('/__replica/send', '/__replica/socket').replace(/^/, `wss://${location.host}`),
        );
        socket.onopen = () => {
          socket.send(body);
          socket.close();
        };
        socket.onclose = () => resolve('closed');
      }),
  } satisfies Record<string, (url: string, body: string) => Promise<string>>;

  test.each(Object.entries(ways))('%s', async (_, way) => {
    const { tab } = session;
    const { url, testId } = replicaUrl('deepseek');
    await tab.open(url);
    await tab.paste(MAIL);
    await tab.panelOpens();
    await tab.press('Enter');
    await tab.panelCloses();
    await tab.until(() => window.replica.model() !== '', null);
    const target = `/__replica/send?t=${testId}`;
    await tab.run(`(${way})(${JSON.stringify(target)}, ${JSON.stringify(`IBAN ${IBAN}`)})` as never);
    await expectNotReceived(testId, MAIL_VALUES);
    const clean = await tab.run(
      (address) => fetch(address, { method: 'POST', body: 'harmlos' }).then((it) => it.status),
      target,
    );
    expect(clean).toBe(200);
  });
});
