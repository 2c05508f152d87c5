import type { Finding, FindingType } from '@/lib/detect/types';
import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import { pageScript } from './bundle';
import type { Measured } from './table';

interface Marked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const GIVEN = ['Petra', 'Jonas', 'Aylin', 'Marek', 'Sabine', 'Ole', 'Ines', 'Bernd', 'Lea', 'Kurt'];
const SURNAMES = ['Brandner', 'Okafor', 'Lindgren', 'Kaminski', 'Yildirim', 'Hofstetter', 'Moreau', 'Quast'];
const FILLER =
  'Die Lieferung kam verspätet an, und wir bitten um eine kurze Rückmeldung zu dem vereinbarten Termin in der kommenden Woche. ';
const BAR = '≤ 20';

/** Replacing beyond the scan, and the way back chunk by chunk, in a page of real Chromium. */
export async function pseudonymTimes(tab: ChromiumTab): Promise<Measured[]> {
  await tab.page.goto('about:blank');
  await tab.page.evaluate(
    await pageScript(
      'pseudonyms',
      `export * from '@/lib/pseudonymise/conversation'; export * from '@/lib/pseudonymise/restore/restorer';`,
    ),
  );
  const replace = (marked: Marked) => tab.page.evaluate(timeReplacing, { ...marked, runs: 20 });
  return [
    { what: 'replace in 100,000, 60 findings', unit: 'ms', values: await replace(letter(60)), bar: BAR },
    { what: 'replace in 100,000, 500 findings', unit: 'ms', values: await replace(letter(500)), bar: BAR },
    { what: 'replace 1,500 e-mail addresses', unit: 'ms', values: await replace(addresses(1500)) },
    { what: 'replace 6,000 e-mail addresses', unit: 'ms', values: await replace(addresses(6000)) },
    {
      what: 'restore 200,000 with 500, a chunk of 40',
      unit: 'ms',
      values: await tab.page.evaluate(timeRestoring, letter(500, 200_000)),
      bar: '≤ 2',
    },
  ];
}

/** A text with so many findings of three kinds. */
function letter(count: number, length = 100_000): Marked {
  const values = Array.from({ length: count }, (_, i) => sampleOf(i));
  return lay(values, FILLER, Math.floor(length / count));
}

/** A list as people paste it from a spreadsheet. */
const addresses = (count: number): Marked =>
  lay(
    Array.from({ length: count }, (_, i) => ['EMAIL', `max.mueller${i}@example.com`] as const),
    '\n',
    0,
  );

function sampleOf(i: number): readonly [FindingType, string] {
  const ending = String.fromCharCode(97 + (i % 26)) + String.fromCharCode(97 + (Math.floor(i / 26) % 26));
  const surname = `${SURNAMES[i % 8]}${ending}`;
  if (i % 4 === 1) return ['EMAIL', `kontakt${i}@example.com`];
  if (i % 4 === 2) return ['CUSTOMER_ID', `KD-${100_000 + i}`];
  return ['PERSON', i % 4 === 0 ? `${GIVEN[i % 10]} ${surname}` : surname];
}

function lay(values: readonly (readonly [FindingType, string])[], between: string, every: number): Marked {
  const findings: Finding[] = [];
  let text = '';
  for (const [type, value] of values) {
    const start = text.length;
    findings.push({
      start,
      end: start + value.length,
      type,
      confidence: 'likely',
      recogniser: 'bench',
      reason: { key: 'bench' },
    });
    text += value + between.repeat(Math.max(1, Math.round((every - value.length) / between.length)));
  }
  return { text, findings };
}

type Pseudonyms = typeof import('@/lib/pseudonymise/conversation') &
  typeof import('@/lib/pseudonymise/restore/restorer');

/** Runs in the page. */
function timeReplacing({ text, findings, runs }: Marked & { runs: number }): number[] {
  const { createConversation } = (window as unknown as { pseudonyms: Pseudonyms }).pseudonyms;
  const times: number[] = [];
  for (let run = -5; run < runs; run++) {
    const begun = performance.now();
    const conversation = createConversation('de');
    conversation.replace(text, conversation.entities(text, findings), new Set());
    if (run >= 0) times.push(performance.now() - begun);
  }
  return times;
}

/** Runs in the page. */
function timeRestoring({ text, findings }: Marked): number[] {
  const { createConversation, createRestorer } = (window as unknown as { pseudonyms: Pseudonyms }).pseudonyms;
  const conversation = createConversation('de');
  const reply = conversation.replace(text, conversation.entities(text, findings), new Set()).text;
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    const restorer = createRestorer(conversation);
    for (let at = 0; at < reply.length; at += 40) {
      const begun = performance.now();
      restorer.push(reply.slice(at, at + 40));
      if (round > 0) times.push(performance.now() - begun);
    }
    restorer.flush();
  }
  return times;
}
