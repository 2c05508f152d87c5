import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from '@/lib/detect/types';
import { createConversation } from './conversation';
import { createRestorer, restore, restoredText } from './restore/restorer';
import { DISTORTIONS, distort } from './testing/distortions';
import { findingAt } from './testing/marked';
import type { Conversation } from './types';

const GIVEN = ['Max', 'Petra', 'Jürgen', 'Anna-Lena', 'Hans', 'Aylin', 'Lukas'];
const SURNAMES = ['Müller', 'Schmidt', 'von Weiden', 'Groß', 'Öztürk-Lang', 'Peters', 'Kos'];
const PLAIN = [
  'am',
  'Montag',
  'liefert',
  'die',
  'Rechnung',
  'Herr',
  'Frau',
  'Sehr geehrter Herr',
  'und',
  '(',
  ')',
  '[',
  ']',
  '{',
  '*',
  '**',
  "'",
  ',',
  '.',
  '\n',
  '\t',
  's',
  ' ',
  '👍',
  '12',
  'Person',
  'IBAN',
  '\\',
  '&',
  '<b>',
  '“',
  '-',
  'é',
  '\u200b',
  '\u00a0',
];

const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES));
const person = fc.oneof(
  name.map(([given, surname]) => `${given} ${surname}`),
  name.map(([given, surname]) => `${surname}, ${given}`),
  name.map(([given, surname]) => `${given[0]}. ${surname}`),
  name.map(([given, surname]) => `${given} ${surname}`.toUpperCase()),
  name.map(([given, surname]) => `${given} ${surname}s`),
  fc.constantFrom(...SURNAMES),
  fc.constantFrom(...SURNAMES).map((surname) => `${surname}s`),
  fc.constantFrom(...GIVEN),
);
const value = fc.oneof(
  { weight: 4, arbitrary: person.map((surface) => ['PERSON', surface] as const) },
  fc
    .constantFrom('DE02 1203 0000 0000 2020 51', 'DE02120300000000202051', 'DE02500105170137075030')
    .map((surface) => ['IBAN', surface] as const),
  fc
    .constantFrom('petra.schmidt@example.com', 'Petra.Schmidt@Example.com', 'info@example.org')
    .map((surface) => ['EMAIL', surface] as const),
  fc
    .constantFrom('Muster & Söhne GmbH', 'Muster & Söhne', 'MUSTER & SÖHNE GMBH')
    .map((surface) => ['ORG', surface] as const),
  fc.constantFrom('0171 4482906', '+49 171 4482906').map((surface) => ['PHONE', surface] as const),
);
type Piece = string | readonly [FindingType, string];
const piece: fc.Arbitrary<Piece> = fc.oneof(fc.constantFrom(...PLAIN), fc.string({ maxLength: 4 }), value);
const pieces = fc.array(piece, { maxLength: 24 });

interface Sample {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Joins the pieces; mostly with a blank, so that words stay words. */
function sample(parts: readonly Piece[], glue = ' '): Sample {
  let text = '';
  const findings: Finding[] = [];
  for (const part of parts) {
    if (text !== '') text += glue;
    const start = text.length;
    text += typeof part === 'string' ? part : part[1];
    if (typeof part !== 'string') findings.push(findingAt(start, text.length, part[0]));
  }
  return { text, findings };
}

const texts = fc
  .tuple(pieces, fc.constantFrom(' ', ' ', '', '\n'))
  .map(([parts, glue]) => sample(parts, glue));
const NONE: ReadonlySet<string> = new Set();

function send(conversation: Conversation, { text, findings }: Sample): ReturnType<Conversation['replace']> {
  return conversation.replace(text, conversation.entities(text, findings), NONE);
}

describe('for any text', { timeout: 120_000 }, () => {
  it('the way back of what was replaced is the text', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const conversation = createConversation('de');
        expect(restoredText(restore(send(conversation, given).text, conversation))).toBe(given.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('later texts of a conversation come back too', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (turns) => {
        const conversation = createConversation('en');
        for (const turn of turns) {
          if (/(?:Person|IBAN)[^\p{L}]*\d/iu.test(turn.text)) continue;
          expect(restoredText(restore(send(conversation, turn).text, conversation))).toBe(turn.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a bent reply comes back with the same words', () => {
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}@]+/gu, '');
    const plain = fc.array(
      fc.oneof(fc.constantFrom('am', 'liefert', 'die', 'Rechnung', 'und', 'bitte'), value),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(plain, fc.constantFrom(...DISTORTIONS), (parts, distortion) => {
        const given = sample(parts);
        const conversation = createConversation('de');
        const sent = send(conversation, given).text;
        const reply = distort(sent, distortion);
        // A genitive -s behind bold or code marks, or behind brackets of another kind, is no part of the placeholder
        // any more: the same person comes back from there on, but in the usual form ("Max Groß" for "Groß, Max").
        fc.pre(!/\]s/.test(sent) || !(distortion.around || /[^\]\p{L}\d]s(?!\p{L})/u.test(reply)));
        expect(words(restoredText(restore(reply, conversation)))).toBe(words(given.text));
      }),
      { numRuns: 600 },
    );
  });

  it('portions do not matter', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...DISTORTIONS),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (given, distortion, sizes) => {
          const conversation = createConversation('de');
          const reply = distort(send(conversation, given).text, distortion);
          const restorer = createRestorer(conversation);
          let streamed = '';
          for (let at = 0, i = 0; at < reply.length; i += 1) {
            const size = sizes[i % Math.max(1, sizes.length)] ?? 3;
            streamed += restoredText(restorer.push(reply.slice(at, at + size)));
            at += size;
          }
          streamed += restoredText(restorer.flush());
          expect(streamed).toBe(restoredText(restore(reply, conversation)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('no original that was promised is in what leaves, and all others still stand there', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, originals } = send(createConversation('de'), given);
        const surfaces = new Set(given.findings.map(({ start, end }) => given.text.slice(start, end)));
        for (const surface of surfaces) expect(text.includes(surface)).toBe(!originals.includes(surface));
      }),
    );
  });

  it('values and full names stand nowhere in what leaves', () => {
    const clean = fc.array(fc.oneof(fc.constantFrom('am', 'Montag', 'und', ','), value), { maxLength: 20 });
    fc.assert(
      fc.property(clean, (parts) => {
        const given = sample(parts);
        const { text } = send(createConversation('de'), { ...given, findings: firstOfEach(given) });
        for (const { start, end, type } of given.findings) {
          const surface = given.text.slice(start, end);
          if (type !== 'PERSON' || /\s/.test(surface)) expect(` ${text} `).not.toContain(` ${surface} `);
        }
      }),
    );
  });

  it('places lie in order within the text and never overlap', () => {
    const overlapping = fc.tuple(texts, fc.array(fc.tuple(fc.nat(80), fc.nat(12)), { maxLength: 6 }));
    fc.assert(
      fc.property(overlapping, ([given, extra]) => {
        const more = extra.map(([start, length]) =>
          findingAt(
            Math.min(start, given.text.length),
            Math.min(start + length, given.text.length),
            'PERSON',
          ),
        );
        const entities = createConversation('de').entities(given.text, [...given.findings, ...more]);
        const places = entities.flatMap((entity) => entity.places).sort((a, b) => a.start - b.start);
        places.forEach((place, i) => {
          expect(place.start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(given.text.length);
        });
      }),
    );
  });

  it('a placeholder is of one entity, and stays so from turn to turn and from state', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (turns) => {
        let conversation = createConversation('de');
        const owners = new Map<string, string>();
        for (const turn of turns) {
          const entities = conversation.entities(turn.text, turn.findings);
          conversation.replace(turn.text, entities, NONE);
          for (const { id, placeholder } of entities) {
            expect(owners.get(placeholder) ?? id).toBe(id);
            owners.set(placeholder, id);
          }
          expect(
            conversation.entities(turn.text, turn.findings).map(({ id, placeholder }) => [id, placeholder]),
          ).toEqual(entities.map(({ id, placeholder }) => [id, placeholder]));
          conversation = createConversation('de', JSON.parse(JSON.stringify(conversation.serialise())));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Of several findings with one surface only the first. */
function firstOfEach({ text, findings }: Sample): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ start, end }) => {
    const surface = text.slice(start, end);
    const isNew = !seen.has(surface);
    seen.add(surface);
    return isNew;
  });
}
