import { mkdir } from 'node:fs/promises';
import { openBrowser } from './practice-browser.mjs';
import { root } from './root.mjs';

const SHOTS = root('test/artifacts/start');
/** Values of the customer's mail in `components/practice/samples.ts` that must not leave. */
const VALUES = ['Öztürk', 'DE02 1203 0000 0000 2020 51', 'ayse.oeztuerk@kunde.example', '+49 30 23125 456'];
/** The panel decides nothing in its first 350 ms, so that a quick Enter can't. */
const LOCK_MS = 350;
/** How long a step may take on a slow machine, in ms. */
const LIMIT_MS = 25_000;

/**
 * Plays what a person would do and prints each step with its picture.
 * @returns the exit status: 0 when every step worked
 */
export async function playJourney({ url, received }) {
  await mkdir(SHOTS, { recursive: true });
  console.log(`\nNo display: playing the way through the practice chat (${url}) headless.\n`);
  const browser = await openBrowser({ headless: true });
  const page = await browser.context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  let number = 0;
  const step = async (what, act) => {
    number++;
    const told = await act();
    const path = `${SHOTS}/${number}-${what.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    await (told?.page ?? page).screenshot({ path });
    console.log(`${number}. ${what}\n   ${told?.text ?? told}\n   ${path}`);
  };
  try {
    await step('Open the chat', () => open(page, url));
    await step('Paste a harmless text', () => pasteHarmless(page));
    await step('Send it', () => send(page, received));
    await step('Paste a customer mail', () => pasteMail(page));
    await step('Pseudonymise with Enter', () => pseudonymise(page));
    await step('Send the replaced mail', () => sendReplaced(page, received));
    await step('Look into the register', () => register(browser));
    console.log('\nEvery step worked.');
    return 0;
  } catch (error) {
    await page.screenshot({ path: `${SHOTS}/failed.png` });
    console.error(`\nStep ${number} failed: ${error.message}\n   ${SHOTS}/failed.png`);
    return 1;
  } finally {
    await browser.close();
  }
}

async function open(page, url) {
  await page.goto(url);
  await page.locator('[data-practice-composer]').waitFor();
  return 'The chat is there, with an editor as in ChatGPT.';
}

async function pasteHarmless(page) {
  await paste(page, 'harmless');
  await page.locator('[data-practice-composer]', { hasText: 'Teeküche' }).waitFor();
  check(!(await panelIsOpen(page)), 'a panel opened for a harmless text');
  return 'It went in at once, nothing asked.';
}

async function send(page, received) {
  await page.keyboard.press('Enter');
  await page.locator('[data-practice-reply]').first().waitFor();
  check(received.length === 1 && received[0].includes('Teeküche'), 'the model did not get the text');
  return 'The echo model repeats it word for word.';
}

async function pasteMail(page) {
  await paste(page, 'mail');
  const frame = await askingFrame(page);
  const title = await frame.locator('h1, h2').first().textContent();
  return `Held. The panel says: "${title}"`;
}

async function pseudonymise(page) {
  await page.waitForTimeout(LOCK_MS);
  await page.keyboard.press('Enter');
  await page.waitForFunction(panelFocusIs, false, { polling: 20 });
  await page.locator('[data-practice-composer]', { hasText: '[' }).waitFor();
  const text = await page.locator('[data-practice-composer]').textContent();
  checkReplaced(text);
  return `In the composer now: "${text.slice(0, 60)} …"`;
}

async function sendReplaced(page, received) {
  await page.keyboard.press('Enter');
  await page.locator('[data-practice-reply]').nth(1).waitFor();
  checkReplaced(received.at(-1));
  check(received.length === 2, 'it was not sent exactly once');
  return 'The model got placeholders only, and its answer shows what arrived.';
}

async function register({ context, extensionId }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/register.html#/uses`);
  const rows = page.locator('tbody tr');
  await rows.nth(1).waitFor({ timeout: LIMIT_MS });
  const text = await page.locator('body').textContent();
  check((await rows.count()) >= 2, 'the register does not hold both uses');
  check(!VALUES.some((value) => text.includes(value)), 'the register holds content');
  return { page, text: `${await rows.count()} uses stand in the register, without any content.` };
}

async function paste(page, sample) {
  const button = page.locator(`[data-sample=${sample}]`);
  const before = await button.textContent();
  await button.click();
  // it says so once the text is on the clipboard
  await page.waitForFunction(
    ([css, text]) => document.querySelector(css)?.textContent !== text,
    [`[data-sample=${sample}]`, before],
  );
  await page.locator('[data-practice-composer]').click();
  await page.keyboard.press('Control+V');
}

function checkReplaced(text) {
  const left = VALUES.filter((value) => text.includes(value));
  check(left.length === 0, `not replaced: ${left.length} of ${VALUES.length} values`);
  check(/\[[^[\]\n]+ \d+\]/.test(text), 'no placeholder in the text');
}

/** The overlay frame that asks and has the keyboard: the browser hands it over a moment after the page did. */
async function askingFrame(page) {
  await page.waitForFunction(panelFocusIs, true, { polling: 20 });
  const asks = () => document.hasFocus() && document.querySelector('[role=dialog]') !== null;
  for (const until = Date.now() + LIMIT_MS; Date.now() < until; await page.waitForTimeout(20)) {
    for (const frame of page.frames().filter((it) => it.url().includes('/overlay.html'))) {
      if (await frame.evaluate(asks).catch(() => false)) return frame;
    }
  }
  throw new Error('the panel does not ask');
}

function panelIsOpen(page) {
  return page.evaluate(panelFocusIs, true);
}

/** Runs in the page: the panel's host has the keyboard while the panel is open. */
function panelFocusIs(wanted) {
  return (document.activeElement?.matches(':popover-open') ?? false) === wanted;
}

function check(condition, message) {
  if (!condition) throw new Error(message);
}
