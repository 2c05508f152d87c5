import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DISTORTIONS, distort } from '@/lib/pseudonymise/testing/distortions';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import * as journeys from '@/test/e2e/answers/answer-journeys';
import { ANSWER, ANSWER_REAL } from '@/test/e2e/answers/texts';
import { type Firefox, type FirefoxTab, startFirefox } from '@/test/e2e/harness/firefox';

/**
 * Answers in Firefox. Closed roots can't be looked into from outside here, so what is shown is judged by
 * what a person gets when copying it.
 */
let firefox: Firefox;
let tab: FirefoxTab;
beforeAll(async () => {
  firefox = await startFirefox();
});
beforeEach(async () => {
  const last = tab;
  tab = await firefox.tab();
  await last?.close();
});
afterAll(() => firefox.close());

const TOOLS = [
  'chatgpt',
  'ms-copilot',
  'm365-copilot',
  'gemini',
  'claude',
  'perplexity',
  'mistral',
  'deepseek',
];
const chatgpt = toolById('chatgpt') as Tool;

/** The answer as it is shown, taken by selecting and copying it. */
async function copied(): Promise<string> {
  await journeys.dragOver(tab, '[data-answer=a] > :first-child h3', '[data-answer=a] > :first-child');
  await tab.press('Control+c');
  return (await journeys.clipboard(tab)).plain;
}

describe.each(TOOLS)('%s', (id) => {
  test('an answer that streams in shows the real values, and the page learns none', async () => {
    await journeys.giveOut(tab, toolById(id) as Tool);
    const streaming = journeys.streamAnswer(tab);
    await journeys.expectNothingLearnt(tab);
    await streaming;
    await expect.poll(copied).toBe(ANSWER_REAL);
    await journeys.expectNothingLearnt(tab);
  });
});

test('the page may draw and drop as it likes, and the switch shows what the tool wrote', async () => {
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.run(() => {
    window.answers.say('b', '- nur [IBAN 1]\n- und Schluss');
    window.answers.remount('a');
    window.answers.remove('b');
  });
  await journeys.settled(tab);
  await expect.poll(copied).toBe(ANSWER_REAL);
  await tab.press('Alt+Shift+R');
  await expect.poll(copied).toContain('überweisen auf [IBAN 1] und');
  await journeys.expectNothingLearnt(tab);
});

test("the tool's own copy button gives real values", async () => {
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.click('[data-copy=a]');
  await expect
    .poll(async () => (await journeys.clipboard(tab)).plain)
    .toBe(
      ANSWER.replaceAll('[Person 1]', 'Öztürk')
        .replaceAll('[IBAN 1]', 'DE02 1203 0000 0000 2020 51')
        .replaceAll('[Telefon 1]', '+49 30 23125 456')
        .replaceAll('[E-Mail 1]', 'ayse.oeztuerk@kunde.example'),
    );
});

test('placeholders that the model bends in many ways are found', async () => {
  await journeys.giveOut(tab, chatgpt);
  const lines = DISTORTIONS.map((bend) => `Wort ${distort('[Person 1]', bend)} Wort`);
  await journeys.streamAnswer(tab, `# Liste\n\n${lines.join('\n\n')}\n\n[Person 2]`, 3);
  await tab.click('[data-answer=a] h3');
  await tab.press('Control+a');
  await tab.press('Control+c');
  const { plain } = await journeys.clipboard(tab);
  const words = plain.match(/Wort .*?Wort/gs) ?? [];
  expect(words.map((word) => word.includes('Öztürk'))).toEqual(DISTORTIONS.map(() => true));
  expect(plain).toContain('\n[Person 2]\n');
});
