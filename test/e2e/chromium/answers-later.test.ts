import { expect, test } from 'vitest';
import { openFile } from '@/lib/files/open';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import * as journeys from '@/test/e2e/answers/answer-journeys';
import { mountAnswers } from '@/test/e2e/answers/page';
import { shown, shownIn } from '@/test/e2e/answers/shown';
import { ANSWER_REAL, PLACES } from '@/test/e2e/answers/texts';
import { chromiumSession } from '@/test/e2e/harness/session';
import { MAIL_VALUES } from '@/test/e2e/journeys/texts';
import '@/test/helpers/with-resolvers';

/** Answers over time: other roots, reloads, parts put aside, print, the bar. */
const session = chromiumSession();
const chatgpt = toolById('chatgpt') as Tool;

test('a host that has a root of the page already is shown around', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await tab.run(() => {
    window.answers.say('a', 'Vorher');
    const answer = document.querySelector('[data-answer=a] > :first-child') as HTMLElement;
    const own = document.createElement('p');
    own.attachShadow({ mode: 'open' }).innerHTML = '<b>Seite:</b> <slot></slot>';
    own.textContent = 'Hallo [Person 1]';
    answer.append(own);
  });
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toEqual(['Öztürk']);
  await journeys.expectNothingLearnt(tab);
});

test('after a reload the values are there again, in another conversation they are not', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  const say = async (): Promise<void> => {
    await mountAnswers(tab);
    await tab.run(() => window.answers.say('a', 'Frau [Person 1]'));
  };
  await tab.open(tab.page.url());
  await say();
  await expect.poll(shown(tab, 'values')).toEqual(['Öztürk']);
  await tab.open(tab.page.url().replace('/c/6718', '/c/99999999-1b2c-4d5e-8f90-123456789abc'));
  await say();
  // the bar that says so comes once the conversation is known to have no values
  await expect.poll(shown(tab, 'bars')).toEqual([expect.stringContaining('keine Werte')]);
  expect((await shownIn(tab)).values).toEqual([]);
});

test('an answer that the page puts aside and takes out again is still right', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  await tab.run(async () => {
    const answer = document.querySelector('[data-answer=a]') as HTMLElement;
    const place = answer.parentNode as Node;
    answer.remove();
    await new Promise((resolve) => setTimeout(resolve, 2300));
    window.answers.say('b', 'Zwischendurch [IBAN 1]');
    await new Promise((resolve) => setTimeout(resolve, 300));
    place.appendChild(answer);
    (answer.querySelector('li') as Element).append(' und [Telefon 1]');
  });
  await journeys.settled(tab);
  await expect.poll(shown(tab, 'values')).toHaveLength(PLACES + 2);
  await expect.poll(shown(tab, 'bars')).toHaveLength(2);
});

test('printed, an answer shows the real values and no bar', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  const printed = await openFile('answer.pdf', new Uint8Array(await tab.page.pdf()));
  if (typeof printed === 'string') throw new Error(printed);
  const text = printed.text.replace(/\s+/g, ' ');
  expect(MAIL_VALUES.filter((value) => !text.includes(value))).toEqual([]);
  expect(text).not.toContain('echte Werte eingesetzt');
});

test('the bar switches and copies, by pointer', async () => {
  const { tab } = session;
  await journeys.giveOut(tab, chatgpt);
  await journeys.streamAnswer(tab);
  const bar = await tab.run(() => {
    const { right, top } = (document.querySelector('[data-answer=a] > *') as Element).getBoundingClientRect();
    return { right, top };
  });
  await tab.page.mouse.click(bar.right - 27, bar.top + 22);
  await expect.poll(async () => (await journeys.clipboard(tab)).plain).toBe(ANSWER_REAL);
  await expect.poll(shown(tab, 'bars')).toEqual(['Mit echten Werten kopiert']);
  await tab.page.mouse.click(bar.right - 100, bar.top + 22);
  await expect.poll(shown(tab, 'placeholders')).toHaveLength(PLACES);
  await journeys.expectNothingLearnt(tab);
});
