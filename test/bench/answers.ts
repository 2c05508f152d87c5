import type { CDPSession } from 'playwright-core';
import { toolById } from '@/lib/tools/tools';
import type { Tool } from '@/lib/tools/types';
import { giveOut } from '@/test/e2e/answers/answer-journeys';
import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import type { Measured } from './table';

const SENTENCE =
  'Das ist ein ganz gewöhnlicher Satz, der etwas länger ist, damit der Text die nötige Länge bekommt, und sonst nichts. ';
const PLACEHOLDERS = ['[Person 1]', '[IBAN 1]', '[E-Mail 1]', '[Telefon 1]'];
const LENGTH = 200_000;
const PLACES = 500;

/** What showing real values takes from the page's main thread, in stretches without a pause. */
export async function answerTimes(tab: ChromiumTab): Promise<Measured[]> {
  await giveOut(tab, toolById('chatgpt') as Tool);
  const text = longAnswer();
  const short = await spans(tab, () => stream(tab, text.slice(0, 6000), 0));
  const whole = await spans(tab, () => stream(tab, text, text.length - 1));
  const behind = await spans(tab, () => stream(tab, text + tail(), text.length));
  return [
    { what: 'answer streams, a portion', unit: 'ms', values: short, bar: '≤ 2' },
    { what: 'answer of 200,000 with 500 values at once, a frame', unit: 'ms', values: whole, bar: '≤ 50' },
    { what: 'portion behind 200,000 characters', unit: 'ms', values: behind, bar: '≤ 2' },
  ];
}

/** Paragraphs, lists and tables with `PLACES` placeholders among them. */
function longAnswer(): string {
  const parts: string[] = [];
  let places = 0;
  const next = (): string => PLACEHOLDERS[places++ % PLACEHOLDERS.length] ?? '';
  while (places < PLACES) {
    parts.push(`${SENTENCE}${SENTENCE}${next()} und ${SENTENCE}${next()}.`);
    parts.push(`- Punkt ${next()} ${SENTENCE}\n- Punkt ${SENTENCE}\n- **${next()}** ${SENTENCE}`);
    parts.push(`| a | b |\n| --- | --- |\n| ${next()} | ${SENTENCE} |\n| ${next()} | x |`);
  }
  while (parts.join('\n\n').length < LENGTH) parts.push(SENTENCE.repeat(8));
  return parts.join('\n\n');
}

const tail = (): string => `\n\n${(`${SENTENCE}[Person 1] `).repeat(16)}`;

/** The page shows the first `from` characters, then 24 more each time, and has rested at the end. */
async function stream(tab: ChromiumTab, text: string, from: number): Promise<void> {
  await tab.run(
    async ([whole, start]) => {
      for (let length = start; length < whole.length + 24; length += 24) {
        window.answers.say('a', whole.slice(0, length));
        await new Promise((resolve) => setTimeout(resolve, 16));
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    [text, from] as [string, number],
  );
}

/** Stretches in which the guard's script ran, from samples of the profiler every half millisecond. */
async function spans(tab: ChromiumTab, act: () => Promise<void>): Promise<number[]> {
  const session: CDPSession = await tab.page.context().newCDPSession(tab.page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (nodes.get(id)?.callFrame.url.includes('guard.js') === true || isOurs(parents.get(id)));
  const found: number[] = [];
  let span = 0;
  profile.samples?.forEach((id, index) => {
    if (isOurs(id)) span += (profile.timeDeltas?.[index] ?? 0) / 1000;
    else if (span > 0) {
      found.push(span);
      span = 0;
    }
  });
  return found;
}
