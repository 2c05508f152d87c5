import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '@/lib/overlay/protocol';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { type Room, Stage, WIDE } from '@/test/e2e/stage/stage';
import * as views from '@/test/e2e/stage/views';

/** Every view in each language and each colour scheme: pictures, and the rules of accessibility. */
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

type Make = (look: views.Look) => View;
type Step = (stage: Stage) => Promise<void>;

const nothing: Step = async () => {};

const STATES: readonly (readonly [name: string, make: Make, step: Step])[] = [
  ['findings', (look) => views.mailView(look), nothing],
  ['kinds', (look) => views.kindsView(look), nothing],
  ['special', views.specialView, nothing],
  ['blocked', (look) => views.kindsView(look, { allowOriginal: false }), nothing],
  ['many', (look) => views.listView(look, 72), nothing],
  ['replaced', (look) => views.mailView(look), (it) => view(it, 1)],
  ['compare', (look) => views.mailView(look), (it) => view(it, 2)],
  ['kept', (look) => views.mailView(look), keepSome],
  ['menu', (look) => views.mailView(look), openMenu],
  ['reason', (look) => views.mailView(look, { reasonRequired: true }), askReason],
  ['failed', views.failedView, nothing],
  ['unchecked', views.uncheckedView, nothing],
  ...(['open', 'ok', 'nopd', 'new', 'blocked'] as const).map(
    (state) => [`reminder-${state}`, (look: views.Look) => views.reminderView(look, state), nothing] as const,
  ),
  ...views.TOASTS.map(
    (toast) => [`toast-${toast.kind}`, (look: views.Look) => views.toastView(look, toast), nothing] as const,
  ),
];

const ROOMS: readonly (readonly [name: string, room: Room])[] = [
  ['narrow', { width: 390, height: 640 }],
  ['smallest', { width: 320, height: 480 }],
  ['zoom200', { width: 624, height: 352 }],
];

describe.each(STATES)('%s', (name, make, step) => {
  test.each(views.LOOKS)('$language $theme', async (look) => {
    await stage.show(make(look), WIDE);
    await step(stage);
    await stage.settle();
    await stage.shot(`${name}-${look.language}-${look.theme}`);
    expect(await stage.violations()).toEqual([]);
  });

  test.each(ROOMS)('%s', async (roomName, room) => {
    await stage.show(make({ language: 'de', theme: 'light' }), room);
    await step(stage);
    await stage.settle();
    await stage.shot(`${name}-${roomName}`);
    expect(await overflow()).toBe(0);
    expect(await stage.violations()).toEqual([]);
  });
});

test("in the system's high contrast colours what is chosen stands out", async () => {
  await stage.show(views.kindsView(views.LOOKS[0]));
  await stage.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await stage.page.getByRole('switch').nth(1).click();
  await stage.settle();
  await stage.shot('kinds-forced-colours');
  for (const role of ['radio', 'switch']) {
    expect(await background(`[role=${role}][aria-checked=true]`)).not.toBe(
      await background(`[role=${role}][aria-checked=false]`),
    );
  }
  await stage.page.emulateMedia({ forcedColors: 'none' });
});

function background(css: string): Promise<string> {
  return stage.page
    .locator(css)
    .first()
    .evaluate((it) => getComputedStyle(it).backgroundColor);
}

/** By how much the content is wider than the window. */
function overflow(): Promise<number> {
  return stage.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

async function view(it: Stage, index: number): Promise<void> {
  await it.page.getByRole('radio').nth(index).click();
}

async function keepSome(it: Stage): Promise<void> {
  await it.page.getByRole('switch').nth(1).click();
  await it.page.getByRole('switch').nth(3).click();
}

async function openMenu(it: Stage): Promise<void> {
  await it.page.getByRole('switch').nth(1).focus();
  await it.page.keyboard.press('n');
}

async function askReason(it: Stage): Promise<void> {
  await it.unlock();
  await it.page.keyboard.press('Alt+o');
}
