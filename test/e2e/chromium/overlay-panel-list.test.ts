import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { Stage } from '@/test/e2e/stage/stage';
import { entity, type Look, listView, mailView } from '@/test/e2e/stage/views';

/** Many values, long texts, and who is one with whom in the panel, in a real browser. */
const DE: Look = { language: 'de', theme: 'light' };
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

const press = (key: string) => stage.page.keyboard.press(key);
const unlock = () => stage.unlock();
const rows = () => stage.page.locator('.p-list .row').count();
const focused = () =>
  stage.page.evaluate(() => {
    const it = document.activeElement;
    return it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? '';
  });

describe('many values', () => {
  beforeEach(async () => {
    await stage.show(listView(DE, 400));
    await unlock();
  });

  test('groups are closed, and one switch keeps a whole kind', async () => {
    await expect.poll(rows).toBe(2);
    await press('ArrowDown');
    await expect.poll(focused).toBe('Alle ersetzen: Personen');
    await press('Space');
    await press('Enter');
    expect((await stage.answer('pseudonymise')).keep).toHaveLength(400);
  });

  test('an open group shows a hundred, and more on demand', async () => {
    await stage.page.getByRole('button', { name: 'Aufklappen: Personen' }).click();
    await expect.poll(rows).toBe(102);
    await stage.page.getByRole('button', { name: '100 weitere zeigen' }).click();
    await expect.poll(rows).toBe(202);
  });

  test('the search finds a value, and letters in it are letters', async () => {
    await stage.page.getByRole('searchbox').fill('conrad-34');
    await expect.poll(rows).toBe(2);
    await stage.page.keyboard.type('2nv');
    expect(await stage.page.getByRole('searchbox').inputValue()).toBe('conrad-342nv');
    await stage.page.locator('.p-list', { hasText: 'Kein Fund passt dazu.' }).waitFor();
  });

  test('the text follows the finding that has the focus', async () => {
    await stage.page.getByRole('searchbox').fill('Hölzl-399');
    await expect.poll(rows).toBeLessThan(5);
    await press('ArrowDown');
    await press('ArrowDown');
    await stage.page.locator('mark.on', { hasText: 'Hölzl-399' }).waitFor();
  });
});

test('a text of five megabytes with thousands of findings costs no more than a short one', async () => {
  await stage.page.evaluate(
    async (view) => {
      const port = (window as unknown as { stagePort: MessagePort }).stagePort;
      const text = view.text + 'Ein Satz ohne Angaben.\n'.repeat(220_000);
      port.postMessage({ type: 'show', view: { ...view, text } });
      await new Promise((done) =>
        port.addEventListener('message', ({ data }) => data.type === 'size' && done(0)),
      );
    },
    listView(DE, 4_000),
  );
  await stage.page.getByRole('radio', { name: 'Vergleich' }).click();
  await expect.poll(() => stage.page.locator('.p-text').count()).toBe(2);
  expect(await stage.page.locator('#app *').count()).toBeLessThan(1_500);
  expect((await stage.page.locator('#app').textContent())?.length).toBeLessThan(20_000);
  expect(await stage.page.locator('.cut').first().textContent()).toContain('weitere Zeilen');
});

describe('who is one', () => {
  const TEXT = 'Max Müller zahlt. Müller klagt. Anna Kos auch.';
  const view = mailView(DE, {
    text: TEXT,
    entities: [
      entity(TEXT, 'PERSON', '[Person 1]', ['Max Müller', ' Müller klagt']),
      entity(TEXT, 'PERSON', '[Person 2]', ['Anna Kos']),
    ],
  });
  const joined = entity(TEXT, 'PERSON', '[Person 2]', ['Anna Kos', 'Max Müller', ' Müller klagt']);

  beforeEach(async () => {
    await stage.show(view);
    await unlock();
    await press('ArrowDown');
  });

  test('S joins with the only other person, and the focus stays with the two', async () => {
    await press('s');
    expect(await stage.answer('join')).toEqual({ type: 'join', into: '[Person 2]', other: '[Person 1]' });
    await stage.tell({ type: 'regroup', entities: [joined] });
    await stage.page.locator('.row', { hasText: '3 Stellen' }).waitFor();
    await expect.poll(focused).toBe('„Anna Kos“ ersetzen');
    await expect
      .poll(() => stage.page.locator('#announcer').textContent())
      .toContain('ist überall [Person 2]');
  });

  test('T splits what has two forms, and asks where there are more', async () => {
    await press('t');
    const { start } = view.entities[0]?.places[1] ?? { start: -1 };
    expect(await stage.answer('split')).toMatchObject({ id: '[Person 1]', start });
    await stage.tell({ type: 'regroup', entities: [joined] });
    await stage.page.locator('.row', { hasText: '3 Stellen' }).waitFor();
    stage.forget();
    await press('ArrowDown');
    await press('t');
    await stage.page.getByRole('menuitem', { name: 'Max Müller' }).waitFor();
    await stage.settle();
    await stage.shot('who-is-one-de');
    await press('Enter');
    expect(await stage.answer('split')).toMatchObject({ id: '[Person 2]', start: 0 });
    expect(await stage.violations()).toEqual([]);
  });

  test('? lists the keys, and Esc goes back to the row', async () => {
    await press('?');
    await stage.page.getByRole('region', { name: 'Tasten in dieser Liste' }).waitFor();
    await stage.settle();
    await stage.shot('keys-de');
    expect(await stage.violations()).toEqual([]);
    await press('Escape');
    await expect.poll(focused).toBe('„Max Müller“ ersetzen');
    expect(stage.decisions).toEqual([]);
  });
});
