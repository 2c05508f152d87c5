import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import * as journeys from '@/test/e2e/answers/answer-journeys';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';

const SHOTS = fileURLToPath(new URL('../../artifacts/shots/answers/', import.meta.url));

/** A page in the manner of the chats, so that people see how values sit in type and tables. */
const DRESS = `
body { background: light-dark(#fcfcfc, #1c1c1e); color: light-dark(#222, #ddd); color-scheme: light dark; font: 15.5px/1.65 Inter, "Segoe UI", sans-serif; }
main { max-width: 780px; margin: 0 auto; width: 100%; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 8px 12px; border-bottom: 1px solid light-dark(#e5e5e5, #333); }
pre { padding: 12px 14px; border-radius: 8px; background: light-dark(#f1f1f1, #121214); overflow: auto; } .token { color: light-dark(#a3158a, #e19ad2); }
blockquote { margin: 0; padding-left: 14px; border-left: 3px solid light-dark(#ddd, #444); }
.code-head { text-align: right; } footer { display: none; }`;

async function picture(chromium: Chromium, name: string): Promise<void> {
  const tab = await chromium.tab();
  await journeys.giveOut(tab, toolById('claude') as Tool);
  await tab.page.keyboard.press('Escape');
  await tab.run((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, DRESS);
  await tab.page.waitForTimeout(2100); // the page's new looks are noticed within two seconds
  await journeys.streamAnswer(tab);
  await mkdir(SHOTS, { recursive: true });
  await tab.page.screenshot({ path: `${SHOTS}${name}.png`, fullPage: true });
  await tab.press('Alt+Shift+R');
  await tab.page.screenshot({ path: `${SHOTS}${name}-placeholders.png`, fullPage: true });
  await tab.press('Alt+Shift+R');
  await tab.page.emulateMedia({ media: 'print' });
  await tab.page.screenshot({ path: `${SHOTS}${name}-print.png`, fullPage: true });
  await tab.close();
}

test.each([
  ['de-light', { locale: 'de-DE', colorScheme: 'light' }],
  ['en-dark', { locale: 'en-GB', colorScheme: 'dark' }],
] as const)('pictures of an answer, %s', async (name, options) => {
  const chromium = await startChromium(options);
  try {
    await picture(chromium, name);
    expect(chromium.console.filter((line) => /Öztürk|kunde\.example/.test(line))).toEqual([]);
  } finally {
    await chromium.close();
  }
});
