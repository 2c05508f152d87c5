import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { Stage } from '@/test/e2e/stage/stage';
import { LOOKS, scanningView } from '@/test/e2e/stage/views';

/** A long text scanned by the overlay's own worker. */
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

const LINE =
  'Bitte an anna.keller@example.com überweisen: DE02 1203 0000 0000 2020 51, danke und bis bald.\n';
const show = (text: string, look = LOOKS[0]) => stage.tell({ type: 'show', view: scanningView(look, text) });

test('answers with what was found, in offsets of the text', async () => {
  stage.forget();
  await show(LINE.repeat(400));
  const { detection } = await stage.answer('scanned');
  const ibans = detection.findings.filter(({ type }) => type === 'IBAN');
  expect(ibans).toHaveLength(400);
  expect(LINE.repeat(400).slice(ibans[399]?.start, ibans[399]?.end)).toBe('DE02 1203 0000 0000 2020 51');
});

test.each(LOOKS)('shows how far it is, and can be cancelled: $language $theme', async (look) => {
  stage.forget();
  await show(LINE.repeat(25_000), look);
  const gauge = stage.page.getByRole('progressbar');
  await stage.page.waitForFunction(
    () => Number(document.querySelector('[role=progressbar]')?.ariaValueNow) > 4,
  );
  await stage.settle();
  await stage.shot(`scanning-${look.language}-${look.theme}`);
  expect(await stage.violations()).toEqual([]);
  expect(Number(await gauge.getAttribute('aria-valuenow'))).toBeLessThan(100);
  await stage.page.keyboard.press('Escape');
  expect(await stage.answer('cancel')).toEqual({ type: 'cancel' });
  await stage.tell({ type: 'hide' });
  await gauge.waitFor({ state: 'detached' });
  expect(stage.decisions.map(({ type }) => type)).toEqual(['cancel']);
});
