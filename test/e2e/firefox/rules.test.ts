import { afterAll, beforeAll, test } from 'vitest';
import { type Firefox, startFirefox } from '@/test/e2e/harness/firefox';
import { administerFirefox } from '@/test/e2e/harness/managed';
import { replicaUrl } from '@/test/e2e/harness/url';

/** An id that no other test has: the policy file holds for every Firefox of the machine. */
const ID = 'rules-test@schleuse.example';
let firefox: Firefox;
let unadminister: () => Promise<void>;

beforeAll(async () => {
  unadminister = await administerFirefox(ID, {
    tools: { chatgpt: 'blocked' },
    actions: [{ kind: 'EMAIL', action: 'replace' }],
  });
  firefox = await startFirefox({
    manifest: ({ browser_specific_settings: settings }) => ({
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
