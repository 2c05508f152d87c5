import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '@/test/e2e/harness/firefox';
import { administerFirefox } from '@/test/e2e/harness/managed';
import { replicaServer } from '@/test/e2e/harness/server';
import { replicaUrl } from '@/test/e2e/harness/url';

/** An id that no other test has: the policy file holds for every Firefox of the machine. */
const ID = 'rules-test@schleuse.example';
let firefox: Firefox;
let unadminister: () => Promise<void>;

beforeAll(async () => {
  unadminister = await administerFirefox(ID, {
    tools: { chatgpt: 'blocked' },
    actions: [{ kind: 'EMAIL', action: 'replace' }],
    ownTools: [{ host: 'openwebui.example:8443' }],
  });
  firefox = await startFirefox({
    managed: true,
    manifest: ({ browser_specific_settings: settings, host_permissions: hosts }) => ({
      // as if the person had been asked for the own tool's host
      host_permissions: [...(hosts as string[]), '*://openwebui.example/*'],
      browser_specific_settings: { gecko: { ...(settings as { gecko: object }).gecko, id: ID } },
    }),
  });
});
afterAll(async () => {
  await firefox.close();
  await unadminister();
});

test('rules of the administration reach the pages of tools', async () => {
  const tab = await firefox.tab();
  await tab.open(replicaUrl('chatgpt').url);
  await tab.until(() => document.querySelector('schleuse-notice') !== null, null);
  await tab.open(replicaUrl('claude').url);
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.until(() => /\[E-?mail \d+\]/i.test(window.replica.model()), null);
  await tab.close();
});

test('an own chat server is guarded under its port, and nothing under another', async () => {
  const tab = await firefox.tab();
  await tab.open(replicaUrl('openwebui', { host: 'openwebui.example:8443' }).url);
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.until(() => /\[E-?mail \d+\]/i.test(window.replica.model()), null);
  await tab.close();
  // in a tab of its own: Firefox may move a tab that changes its origin to another process, and call that aborted
  const other = await firefox.tab();
  await other.open(replicaUrl('openwebui', { host: 'openwebui.example' }).url);
  await other.paste('Bitte an kruse@kunde.example schreiben.');
  await other.until(() => window.replica.model().includes('kruse@kunde.example'), null);
  await other.close();
});

test('a chat component of others on an own host with a port is guarded', async () => {
  const tab = await firefox.tab();
  const { url, testId } = replicaUrl('intern', { host: 'openwebui.example:8443', path: '/chat-component' });
  await tab.page.goto(url);
  const box = () =>
    document.querySelector('deep-chat')?.shadowRoot?.querySelector<HTMLElement>('#text-input');
  await tab.until(box, null);
  await tab.run(() =>
    document.querySelector('deep-chat')?.shadowRoot?.querySelector<HTMLElement>('#text-input')?.focus(),
  );
  await tab.paste('Bitte an kruse@kunde.example schreiben.');
  await tab.until(
    () =>
      /\[E-?mail \d+\]/i.test(
        document.querySelector('deep-chat')?.shadowRoot?.querySelector('#text-input')?.textContent ?? '',
      ),
    null,
  );
  await tab.press('Enter');
  const { records } = await replicaServer();
  expect((await records.arrived(testId, 1)).at(-1)).toMatch(/^Bitte an \[E-?mail \d+\] schreiben\.$/i);
  await tab.close();
});
