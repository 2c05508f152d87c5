import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { Stage } from '@/test/e2e/stage/stage';
import { kindsView, type Look, mailView } from '@/test/e2e/stage/views';

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
const unlock = () => stage.unlock();
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
    await expect.poll(focused).toContain('Pseudonymisieren und einfügen');
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
    await expect.poll(focused).toBe('„Thomas Berger“ ersetzen');
    await press('ArrowDown');
    await expect.poll(focused).toBe('„Lindenstraße 14, 61118 Bad Vilbel“ ersetzen');
    expect(await stage.page.locator('.row.on .v').textContent()).toContain('Lindenstraße 14');
    expect(await stage.page.locator('mark.on').textContent()).toContain('Lindenstraße 14');
    await press('ArrowUp');
    await press('ArrowUp');
    await expect.poll(focused).toBe('„Thomas Berger“ ersetzen');
  });

  test('arrows stop at the last finding', async () => {
    for (let i = 0; i < 9; i++) await press('ArrowDown');
    await expect.poll(focused).toBe('„DE02 1203 0000 0000 2020 51“ ersetzen');
  });

  test('Space keeps a finding, and Enter then replaces the others', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Space');
    await stage.page.locator('.row.on', { hasText: 'bleibt im Text' }).waitFor();
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
    const out = () => stage.page.locator('.p-text .text').textContent();
    await expect.poll(out).toContain('[Person 1] freut sich');
    expect(await out()).not.toContain('Berger');
    await press('v');
    await expect.poll(() => stage.page.locator('.p-text').count()).toBe(2);
  });

  test('N opens the menu; "never again" goes to the guard', async () => {
    await press('ArrowDown');
    await press('n');
    await expect.poll(focused).toBe('Kein Personenbezug, nur hier');
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(focused).toBe('„Thomas Berger“ ersetzen');
    await press('Enter');
    const answer = { type: 'pseudonymise', keep: ['[Person 1]'], always: ['[Person 1]'] };
    expect(await stage.answer('pseudonymise')).toEqual(answer);
  });

  test('Esc closes the menu first', async () => {
    await press('ArrowDown');
    await press('n');
    await stage.page.getByRole('menuitem').first().waitFor();
    await press('Escape');
    await stage.page.getByRole('menu').waitFor({ state: 'detached' });
    expect(stage.decisions).toEqual([]);
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
    await expect.poll(focused).toContain('„Thomas Berger');
  });

  test('everything kept: the main button says that nothing changes, and means it', async () => {
    for (let i = 0; i < 5; i++) {
      await press('ArrowDown');
      await press('Space');
    }
    await stage.page.locator('[data-main]', { hasText: 'Unverändert einfügen' }).waitFor();
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
      await expect.poll(() => inSight('.row.on', '.p-body')).toBe(true);
      await expect.poll(() => inSight('mark.on', '.p-text')).toBe(true);
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
    await expect
      .poll(() => stage.page.getByRole('alert').textContent())
      .toBe('Bitte wählen Sie einen Grund.');
    await stage.page.getByRole('button', { name: 'Angaben sind schon öffentlich' }).click();
    await go.click();
    expect(await stage.answer('original')).toEqual({ type: 'original', reason: 'public', always: [] });
  });

  test('own words for a reason go out only without personal data', async () => {
    await stage.show(mailView(DE, { reasonRequired: true, occasion: 'send' }));
    await unlock();
    await press('Alt+o');
    await stage.page.getByRole('button', { name: 'Anderer Grund' }).click();
    const field = stage.page.getByLabel('In eigenen Worten');
    await field.fill('Mit Berger so besprochen');
    await field.press('Enter');
    const alert = stage.page.getByRole('alert');
    await alert.getByText('„Berger“').waitFor();
    await stage.shot('reason-note-found');
    expect(await stage.violations()).toEqual([]);
    expect(stage.decisions).toEqual([]);
    await alert.getByRole('button', { name: 'Ersetzen' }).click();
    await field.press('Enter');
    const { note } = (await stage.answer('original')) as { note?: string };
    expect(note).toMatch(/^Mit \[[^\]]+\] so besprochen$/);
  });

  test('Esc leads back from the reason, Enter still replaces', async () => {
    await stage.show(mailView(DE, { reasonRequired: true }));
    await unlock();
    const why = stage.page.getByText('Warum sollen die echten Angaben hinaus?');
    await press('Alt+o');
    await why.waitFor();
    await press('Escape');
    await stage.page.locator('mark').first().waitFor();
    await press('Alt+o');
    await why.waitFor();
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
