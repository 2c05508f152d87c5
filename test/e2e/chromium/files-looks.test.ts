import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FilesFailedView, FilesView } from '@/lib/overlay/protocol';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { fixture } from '@/test/e2e/journeys/files';
import {
  type FileSpec,
  filesFailedView,
  filesView,
  HARMLESS_FILE,
  LETTER_FILE,
} from '@/test/e2e/stage/file-views';
import { type Room, Stage, WIDE } from '@/test/e2e/stage/stage';
import * as views from '@/test/e2e/stage/views';

/** The question about files in both languages and colour schemes: pictures, and the rules of accessibility. */
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

const ofFixture = (name: string): FileSpec => ({
  name,
  base64: readFileSync(fixture(name)).toString('base64'),
});
const SEVERAL = [
  LETTER_FILE,
  ofFixture('customers.xlsx'),
  HARMLESS_FILE,
  ofFixture('locked.pdf'),
  ofFixture('picture.png'),
];

type Make = (look: views.Look) => FilesView | FilesFailedView;
const STATES: readonly (readonly [
  name: string,
  make: Make,
  files: readonly FileSpec[],
  press: string | null,
])[] = [
  ['one', (look) => filesView(look), [LETTER_FILE], null],
  ['several', (look) => filesView(look), SEVERAL, null],
  ['pdf', (look) => filesView(look), [ofFixture('letter.pdf')], null],
  ['locked', (look) => filesView(look), [ofFixture('locked.pdf')], null],
  ['scanned', (look) => filesView(look), [ofFixture('scan.pdf')], null],
  ['blocked', (look) => filesView(look, { allowOriginal: false }), [LETTER_FILE, HARMLESS_FILE], null],
  ['reason', (look) => filesView(look, { reasonRequired: true }), [LETTER_FILE], 'Alt+o'],
  ['failed', filesFailedView, [LETTER_FILE, HARMLESS_FILE], null],
];
const ROOMS: readonly (readonly [name: string, room: Room])[] = [
  ['narrow', { width: 390, height: 640 }],
  ['zoom200', { width: 624, height: 352 }],
];

describe.each(STATES)('%s', (name, make, files, press) => {
  const show = async (look: views.Look, room: Room) => {
    await stage.showFiles(make(look), files, room);
    if (!press) return;
    await stage.unlock();
    await stage.press(press);
    await stage.settle();
  };

  test.each(views.LOOKS)('$language $theme', async (look) => {
    await show(look, WIDE);
    await stage.shot(`files-${name}-${look.language}-${look.theme}`);
    expect(await stage.violations()).toEqual([]);
  });

  test.each(ROOMS)('%s', async (roomName, room) => {
    await show({ language: 'de', theme: 'light' }, room);
    await stage.shot(`files-${name}-${roomName}`);
    expect(await stage.violations()).toEqual([]);
  });
});
