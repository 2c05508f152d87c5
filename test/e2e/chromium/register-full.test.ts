import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { openPage, recordUse, setSettings, store } from '@/test/e2e/harness/extension-page';
import { aUse } from '@/test/helpers/a-use';

/** A browser of its own. Chromium remembers for a while how much room there was, so the first uses may still fit. */
let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());

test('a full disk is said, and what waits meanwhile is entered once there is room', async () => {
  const desk = await openPage(chromium, 'settings');
  const session = await chromium.context.newCDPSession(desk);
  const origin = `chrome-extension://${chromium.extensionId}`;
  await setSettings(desk, { language: 'de' });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect
    .poll(() => recordUse(desk, aUse()), { timeout: 45_000, interval: 500 })
    .not.toEqual({ ok: true });
  const use = aUse();
  await store(desk, 'local', { [`outbox:${use.id}`]: use });
  const popup = await openPage(chromium, 'popup');
  await popup.getByText('1 Nutzung wartet darauf').waitFor();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const register = await openPage(chromium, 'register');
  await recordUse(desk, aUse());
  await register.locator('tbody tr').nth(1).waitFor();
  await register.getByRole('alert').waitFor({ state: 'detached' });
}, 90_000);
