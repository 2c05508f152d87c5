import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { LOCK_MS } from '@/test/e2e/harness/tab';
import { Stage } from '@/test/e2e/stage/stage';
import { entity, kindsView, type Look, listView, mailView } from '@/test/e2e/stage/views';

/** The panel's question answered by keyboard and pointer, in a real browser. */
const DE: Look = { language: 'de', theme: 'light' };
let chromium: Chromium;
let stage: Stage;
beforeAll(async () => {
  chromium = await startChromium();
  stage = await Stage.open(chromium);
});
afterAll(() => chromium.close());

const press = (key: string) => stage.page.keyboard.press(key);
const unlock = () => stage.page.waitForTimeout(LOCK_MS + 20);
const focused = () =>
  stage.page.evaluate(() => {
    const it = document.activeElement;
    return it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? '';
  });

describe('keys that decide', () => {
  beforeEach(async () => {
    await stage.show(mailView(DE));
  });

  test('the focus starts on the main button', async () => {
    expect(await focused()).toContain('Pseudonymisieren und einfügen');
  });

  test('Enter replaces everything', async () => {
    await unlock();
    await press('Enter');
    expect(await stage.answer('pseudonymise')).toEqual({ type: 'pseudonymise', keep: [], always: [] });
  });

  test('Esc cancels, at once', async () => {
    await press('Escape');
    expect(await stage.answer('cancel')).toEqual({ type: 'cancel' });
  });

  test('Alt+O inserts the original', async () => {
    await unlock();
    await press('Alt+o');
    expect(await stage.answer('original')).toEqual({ type: 'original', always: [] });
  });

  test('Enter on another button is that button, not the main one', async () => {
    await unlock();
    await stage.page.getByRole('button', { name: 'Original einfügen' }).focus();
    await press('Enter');
    expect(await stage.answer('original')).toEqual({ type: 'original', always: [] });
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await stage.show(mailView(DE));
    await unlock();
  });

  test('arrows go from finding to finding and light up row and mark', async () => {
    await press('ArrowDown');
    expect(await focused()).toBe('„Thomas Berger“ ersetzen');
    await press('ArrowDown');
    expect(await focused()).toBe('„Lindenstraße 14, 61118 Bad Vilbel“ ersetzen');
    expect(await stage.page.locator('.row.on .v').textContent()).toContain('Lindenstraße 14');
    expect(await stage.page.locator('mark.on').textContent()).toContain('Lindenstraße 14');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(await focused()).toBe('„Thomas Berger“ ersetzen');
  });

  test('arrows stop at the last finding', async () => {
    for (let i = 0; i < 9; i++) await press('ArrowDown');
    expect(await focused()).toBe('„DE02 1203 0000 0000 2020 51“ ersetzen');
  });

  test('Space keeps a finding, and Enter then replaces the others', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Space');
    expect(await stage.page.locator('.row.on').textContent()).toContain('bleibt im Text');
    await press('Enter');
    expect(await stage.answer('pseudonymise')).toEqual({
      type: 'pseudonymise',
      keep: ['[Anschrift 1]'],
      always: [],
    });
  });

  test('V turns the views over, and the text shows what goes out', async () => {
    await press('ArrowDown');
    await press('v');
    const out = await stage.page.locator('.p-text .text').textContent();
    expect(out).toContain('[Person 1] freut sich');
    expect(out).not.toContain('Berger');
    await press('v');
    expect(await stage.page.locator('.p-text').count()).toBe(2);
  });

  test('N opens the menu; "never again" goes to the guard', async () => {
    await press('ArrowDown');
    await press('n');
    expect(await focused()).toBe('Kein Personenbezug, nur hier');
    await press('ArrowDown');
    await press('Enter');
    expect(await focused()).toBe('„Thomas Berger“ ersetzen');
    await press('Enter');
    const answer = { type: 'pseudonymise', keep: ['[Person 1]'], always: ['[Person 1]'] };
    expect(await stage.answer('pseudonymise')).toEqual(answer);
  });

  test('Esc closes the menu first', async () => {
    await press('ArrowDown');
    await press('n');
    await press('Escape');
    expect(stage.decisions).toEqual([]);
    expect(await stage.page.getByRole('menu').count()).toBe(0);
    await press('Escape');
    expect(await stage.answer('cancel')).toEqual({ type: 'cancel' });
  });

  test('Tab circles within the panel, the list being one stop', async () => {
    const stops: string[] = [];
    for (let i = 0; i < 8; i++) {
      stops.push(await focused());
      await press('Tab');
    }
    expect(stops.map((stop) => stop.slice(0, 14))).toEqual([
      'Pseudonymisier',
      'Original einfü',
      'AbbrechenEsc',
      'Original',
      'Abbrechen',
      'Ihr Text, Fund',
      '„Thomas Berger',
      'Pseudonymisier',
    ]);
  });

  test('Shift+Tab goes round the other way', async () => {
    await press('Shift+Tab');
    expect(await focused()).toContain('„Thomas Berger');
  });

  test('everything kept: the main button says that nothing changes, and means it', async () => {
    for (let i = 0; i < 5; i++) {
      await press('ArrowDown');
      await press('Space');
    }
    expect(await stage.page.locator('[data-main]').textContent()).toContain('Unverändert einfügen');
    await press('Enter');
    expect(await stage.answer('original')).toEqual({ type: 'original', always: [] });
  });
});

describe('little room', () => {
  const NARROW = { width: 390, height: 420 };

  test('the row with the focus stays in sight, and so does its mark', async () => {
    await stage.show(mailView(DE), NARROW);
    await unlock();
    for (let row = 0; row < 5; row++) {
      await press('ArrowDown');
      await stage.settle();
      expect(await inSight('.row.on', '.p-body')).toBe(true);
      expect(await inSight('mark.on', '.p-text')).toBe(true);
    }
  });

  test('lighting up a row does not move what is scrolled', async () => {
    await stage.show(mailView(DE), NARROW);
    const body = stage.page.locator('.p-body');
    await body.evaluate((it) => it.scrollTo(0, it.scrollHeight));
    const before = await body.evaluate((it) => it.scrollTop);
    await stage.page.locator('.row').last().hover();
    await stage.settle();
    expect(before).toBeGreaterThan(100);
    expect(await body.evaluate((it) => it.scrollTop)).toBe(before);
  });

  /** Whether an element lies within what its scroller shows. */
  function inSight(selector: string, scroller: string): Promise<boolean> {
    return stage.page
      .locator(selector)
      .first()
      .evaluate((it, around) => {
        const [place, view] = [it.getBoundingClientRect(), it.closest(around)?.getBoundingClientRect()];
        return view !== undefined && place.top >= view.top - 1 && place.bottom <= view.bottom + 1;
      }, scroller);
  }
});

describe('the original', () => {
  test('everything kept and the reason asked: Enter replaces everything, it does not let it through', async () => {
    await stage.show(mailView(DE, { reasonRequired: true }));
    await unlock();
    for (let i = 0; i < 5; i++) {
      await press('ArrowDown');
      await press('Space');
    }
    await press('Enter');
    await stage.page.getByText('Warum sollen die echten Angaben hinaus?').waitFor();
    await press('Enter');
    expect(await stage.answer('pseudonymise')).toEqual({ type: 'pseudonymise', keep: [], always: [] });
  });

  test('with a reason where one is asked for', async () => {
    await stage.show(mailView(DE, { reasonRequired: true, occasion: 'send' }));
    await unlock();
    await press('Alt+o');
    const go = stage.page.getByRole('button', { name: 'Original mit diesem Grund senden' });
    await go.click({ force: true }); // it says what is missing
    expect(await stage.page.getByRole('alert').textContent()).toBe('Bitte wählen Sie einen Grund.');
    await stage.page.getByRole('button', { name: 'Angaben sind schon öffentlich' }).click();
    await go.click();
    expect(await stage.answer('original')).toEqual({ type: 'original', reason: 'public', always: [] });
  });

  test('Esc leads back from the reason, Enter still replaces', async () => {
    await stage.show(mailView(DE, { reasonRequired: true }));
    await unlock();
    await press('Alt+o');
    await press('Escape');
    expect(await stage.page.locator('mark').count()).toBeGreaterThan(0);
    await press('Alt+o');
    await press('Enter');
    expect(await stage.answer('pseudonymise')).toEqual({ type: 'pseudonymise', keep: [], always: [] });
  });

  test('is not there where the rules forbid it, by button or key', async () => {
    await stage.show(kindsView(DE, { allowOriginal: false }));
    await unlock();
    await press('Alt+o');
    expect(stage.decisions).toEqual([]);
    expect(await stage.page.getByRole('button', { name: /Original einfügen/ }).count()).toBe(0);
    expect(await stage.page.getByRole('switch').count()).toBe(0);
  });
});

describe('many values', () => {
  beforeEach(async () => {
    await stage.show(listView(DE, 400));
    await unlock();
  });

  test('groups are closed, and one switch keeps a whole kind', async () => {
    expect(await stage.page.locator('.p-list .row').count()).toBe(2);
    await press('ArrowDown');
    expect(await focused()).toBe('Alle ersetzen: Personen');
    await press('Space');
    await press('Enter');
    expect((await stage.answer('pseudonymise')).keep).toHaveLength(400);
  });

  test('an open group shows a hundred, and more on demand', async () => {
    await stage.page.getByRole('button', { name: 'Aufklappen: Personen' }).click();
    expect(await stage.page.locator('.p-list .row').count()).toBe(102);
    await stage.page.getByRole('button', { name: '100 weitere zeigen' }).click();
    expect(await stage.page.locator('.p-list .row').count()).toBe(202);
  });

  test('the search finds a value, and letters in it are letters', async () => {
    await stage.page.getByRole('searchbox').fill('conrad-34');
    expect(await stage.page.locator('.p-list .row').allInnerTexts()).toHaveLength(2);
    await stage.page.keyboard.type('2nv');
    expect(await stage.page.getByRole('searchbox').inputValue()).toBe('conrad-342nv');
    expect(await stage.page.locator('.p-list').textContent()).toContain('Kein Fund passt dazu.');
  });

  test('the text follows the finding that has the focus', async () => {
    await stage.page.getByRole('searchbox').fill('Hölzl-399');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await stage.page.locator('mark.on').textContent()).toContain('Hölzl-399');
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
  expect(await stage.page.locator('.p-text').count()).toBe(2);
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
    expect(await focused()).toBe('„Anna Kos“ ersetzen');
    expect(await stage.page.locator('#announcer').textContent()).toContain('ist überall [Person 2]');
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
    expect(await focused()).toBe('„Max Müller“ ersetzen');
    expect(stage.decisions).toEqual([]);
  });
});
