import { describe, expect, test } from 'vitest';
import { DISTORTIONS, distort } from '@/lib/pseudonymise/testing/distortions';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import * as journeys from '@/test/e2e/answers/answer-journeys';
import { mountAnswers } from '@/test/e2e/answers/page';
import { shown, shownIn, spokenIn } from '@/test/e2e/answers/shown';
import { ANSWER, ANSWER_REAL, PLACES } from '@/test/e2e/answers/texts';
import { chromiumSession } from '@/test/e2e/harness/session';
import { replicaUrl } from '@/test/e2e/harness/url';
import { MAIL_VALUES } from '@/test/e2e/journeys/texts';
import '@/test/helpers/with-resolvers';

const TOOLS = [
  'chatgpt',
  'ms-copilot',
  'm365-copilot',
  'gemini',
  'claude',
  'perplexity',
  'mistral',
  'deepseek',
  // no reply selectors are known
  't3chat',
];
const session = chromiumSession();
const chatgpt = toolById('chatgpt') as Tool;
const plainText = async () => (await journeys.clipboard(session.tab)).plain;

describe.each(TOOLS)('%s', (id) => {
  test('an answer that streams in shows the real values, and the page learns none', async () => {
    const { tab } = session;
    await journeys.giveOut(tab, toolById(id) as Tool);
    const streaming = journeys.streamAnswer(tab);
    await journeys.expectNothingLearnt(tab);
    await streaming;
    await expect.poll(shown(tab, 'values')).toHaveLength(PLACES);
    const { values, bars, hints } = await shownIn(tab);
    expect(new Set(values)).toEqual(new Set(MAIL_VALUES));
    expect(bars).toEqual([`${PLACES} echte Werte eingesetzt, nur auf Ihrem Bildschirm`]);
    expect([...hints].sort()).toEqual(
      ['E-Mail 1', 'IBAN 1', 'Person 1', 'Telefon 1'].map((name) => `eingesetzt für ${name}`),
    );
    await journeys.expectNothingLearnt(tab);
  });
});

test('the page may draw, drop and draw again as it likes', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.run(() => {
    window.answers.say('b', 'Noch ein Wort an [Person 1]');
    window.answers.remount('a');
    window.answers.remove('b');
    window.answers.say('b', '- nur [IBAN 1]\n- und [Person 1]\n- und Schluss');
  });
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toHaveLength(PLACES + 2);
  await tab.run(() => window.answers.say('b', '- nur [IBAN 1]'));
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toHaveLength(PLACES + 1);
  await tab.run(() => window.answers.remove('a'));
  await tab.run(() => window.answers.say('b', 'kein Platzhalter mehr'));
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toEqual([]);
  await journeys.expectNothingLearnt(tab);
});

test('answers in open shadow roots of the page, and what has no value', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await tab.run(() => {
    window.answers.say('a', 'Zu [Person 9] weiß ich nichts.');
    const host = document.createElement('x-card');
    document.querySelector('[data-answer=a] p')?.after(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<div>An [Person 1], mit [IBAN 1]</div>';
  });
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'notes')).toHaveLength(1);
  const { values, bars, notes } = await shownIn(tab);
  expect(values).toHaveLength(2);
  expect(bars).toEqual(['2 echte Werte eingesetzt, nur auf Ihrem Bildschirm']);
  expect(notes).toEqual([
    '[Person 9] hat hier keinen Wert (nicht vergeben oder gelöscht) und bleibt stehen.',
  ]);
  await tab.run(() => {
    const root = document.querySelector('x-card')?.shadowRoot;
    if (root?.firstElementChild) root.firstElementChild.textContent = 'Nur [IBAN 1]';
    root?.append(Object.assign(document.createElement('p'), { textContent: 'und [Person 1]' }));
  });
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toHaveLength(2);
  await journeys.expectNothingLearnt(tab);
});

test('an answer whose mapping is gone says so, and stays whole', async () => {
  const { tab } = session;
  await tab.open(replicaUrl('chatgpt').url);
  await mountAnswers(tab);
  await tab.run(() => window.answers.say('a', 'Liebe [Person 1]'));
  await expect.poll(shown(tab, 'bars')).toEqual([expect.stringContaining('keine Werte')]);
  await tab.run(() => window.answers.say('a', 'Liebe [Person 1]\n\nund alle anderen'));
  await journeys.settled(tab);
  // as it is rendered: a child that no slot shows would be missing
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would not tell
  const drawn = () => tab.run(() => document.querySelector<HTMLElement>('[data-answer=a]')?.innerText);
  await expect.poll(drawn).toContain('anderen');
});

test('the switch and its keys show what the tool wrote', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.press('Alt+Shift+R');
  await expect.poll(shown(tab, 'placeholders')).toHaveLength(PLACES);
  const off = await shownIn(tab);
  expect(off.values).toEqual([]);
  expect(off.bars).toEqual(['So hat das Werkzeug geantwortet']);
  await tab.press('Alt+Shift+R');
  await expect.poll(shown(tab, 'values')).toHaveLength(PLACES);
});

test('copying a selection gives real values, and the page hears nothing of it', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await journeys.dragOver(
    tab,
    '[data-answer=a] h3',
    '[data-answer=a] .markdown, [data-answer=a] > :first-child',
  );
  const before = (await tab.run(() => window.replica.events)).filter((type) => type === 'copy').length;
  await tab.press('Control+c');
  await expect.poll(plainText).toBe(ANSWER_REAL);
  const { html } = await journeys.clipboard(tab);
  expect(html).toContain('<strong>DE02 1203 0000 0000 2020 51</strong>');
  expect(html).toContain('<td>Öztürk</td>');
  expect(html).not.toMatch(/class=|data-v/);
  const after = (await tab.run(() => window.replica.events)).filter((type) => type === 'copy').length;
  expect(after).toBe(before);
  await journeys.expectNothingLearnt(tab);

  await tab.press('Alt+Shift+R');
  await journeys.dragOver(tab, '[data-answer=a] h3', '[data-answer=a] > :first-child');
  await tab.press('Control+c');
  await expect.poll(plainText).toContain('überweisen auf [IBAN 1] und');
});

test("the tool's own copy button gives real values, with Alt the placeholders", async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.click('[data-copy=a]');
  await expect.poll(plainText).toContain('# Antwort an Öztürk');
  expect(await plainText()).toContain('const mail = "ayse.oeztuerk@kunde.example";');
  await tab.page.locator('[data-copy=a]').click({ modifiers: ['Alt'] });
  await expect.poll(plainText).toBe(ANSWER);
});

test('a link in a mirrored part still belongs to the page', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await tab.run(() => window.answers.say('a', 'Siehe [Person 1](https://intranet.example/1) dort'));
  await journeys.settled(tab);
  const box = await tab.run(() => {
    const { left, top } = (document.querySelector('[data-answer=a] p') as Element).getBoundingClientRect();
    return { left, top };
  });
  await tab.page.mouse.click(box.left + 55, box.top + 8);
  await expect.poll(() => tab.run(() => window.answers.clicks)).toEqual(['https://intranet.example/1']);
});

test('placeholders that the model bends in many ways are found, those never given out are not', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  const text = DISTORTIONS.map((bend) => `Wort ${distort('[Person 1]', bend)} Wort`).join('\n\n');
  await journeys.streamAnswer(tab, `${text}\n\n[Person 2], [IBAN 7], Person 12, [Kunde 1]`, 3);
  await expect.poll(shown(tab, 'values')).toEqual(DISTORTIONS.map(() => 'Öztürk'));
  await journeys.expectNothingLearnt(tab);
});

test('nothing is put back in the composer', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await tab.run(() => window.answers.say('a', 'Hallo [Person 1]'));
  await journeys.settled(tab);
  const inComposer = await tab.run(() => document.querySelector('[data-replica=editor]')?.textContent);
  expect(inComposer).toContain('[Person 1]');
  await expect.poll(shown(tab, 'values')).toEqual(['Öztürk']);
});

test('screen readers are read the values, once, and what they stand for', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await tab.run(() =>
    window.answers.say('a', 'Frau [Person 1] wohnt hier.\n\n- [Person 1] zahlt\n\nAn **[IBAN 1]**.'),
  );
  await journeys.settled(tab);
  await expect.poll(async () => (await spokenIn(tab)).match(/Öztürk/g) ?? []).toHaveLength(2);
  const spoken = await spokenIn(tab);
  expect(spoken.match(/eingesetzt für Person 1/g)).toHaveLength(1);
  expect(spoken.match(/DE02 1203 0000 0000 2020 51/g)).toHaveLength(1);
  expect(spoken.match(/\bzahlt\b/g)).toHaveLength(1);
  // the composer holds the one that was sent
  expect(spoken.match(/\[Person 1\]/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('a font of the page with a file for each letter is not asked for letters of a value', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  const asked = await tab.run(async () => {
    const spy = (letter: string, code: string): FontFace => {
      const face = new FontFace('Spion', `url(/font-${code})`, { unicodeRange: `U+${code}` });
      document.fonts.add(face);
      void face.loaded.catch(() => {});
      return Object.assign(face, { letter });
    };
    const [inValue, inText] = [spy('Ö', 'D6'), spy('F', '46')];
    const main = document.querySelector('main') as HTMLElement;
    main.style.fontFamily = 'Spion, sans-serif';
    window.answers.say('a', 'Frau [Person 1] wohnt hier.');
    await new Promise((resolve) => setTimeout(resolve, 600));
    return { inText: inText?.status, inValue: inValue?.status };
  });
  await expect.poll(shown(tab, 'values')).toEqual(['Öztürk']);
  expect(asked.inText).not.toBe('unloaded');
  expect(asked.inValue).toBe('unloaded');
});
