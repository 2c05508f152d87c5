import type { Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 120;

/** Presses Tab until the focus is on what a person is looking for; throws where it can't be reached. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keyboard to ${selector}`);
}
