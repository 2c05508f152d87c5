import { openBrowser } from './practice-browser.mjs';

/** Opens the practice chat in a window and stays until it is closed. */
export async function showPractice({ url }) {
  const browser = await openBrowser({ headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(url);
  console.log(`\nThe practice chat is open: ${url}\nClose the window to end.`);
  await new Promise((resolve) => browser.context.once('close', resolve));
  await browser.close();
}
