import { expect, test } from 'vitest';
import { summariseUrl } from './url-summary';

test.each([
  ['https://chatgpt.com/', true, 'reload', 'updated'],
  ['https://chatgpt.com/', false, 'unavailable', 'no-access'],
  ['https://example.org/', true, 'off', 'not-an-ai-tool'],
  ['chrome://settings/', false, 'unavailable', 'browser-page'],
  ['chrome-extension://abc/register.html', false, 'off', 'not-an-ai-tool'],
  ['moz-extension://abc/register.html', false, 'off', 'not-an-ai-tool'],
  ['about:config', false, 'unavailable', 'browser-page'],
  ['https://addons.mozilla.org/de/firefox/', false, 'unavailable', 'browser-page'],
  ['https://chromewebstore.google.com/', false, 'unavailable', 'browser-page'],
  [undefined, false, 'off', 'not-an-ai-tool'],
  ['no address', false, 'off', 'not-an-ai-tool'],
])('%s, access %s: %s because %s', (url, hasAccess, state, reason) => {
  expect(summariseUrl(url, hasAccess)).toMatchObject({ state, reason });
});
