import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDetector } from '../detect';
import { createDocument } from '../document';
import type { Candidate } from '../recogniser';
import { loadModel } from '../tagger/load-model';
import { findValues } from './find-values';
import { codes, codesIn } from './kinds/codes';

const MODEL = await loadModel(async (path) => new Uint8Array(readFileSync(`public/${path}`)));
const detector = createDetector({ model: MODEL });

/** What the models of values found in a text beside all else, in the balanced setting. */
function found(text: string): string[] {
  return detector
    .detect(text, { sensitivity: 'balanced', allowList: [] })
    .findings.filter(({ recogniser }) => recogniser.endsWith('-in-context'))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

it.each([
  ['Frau Weigl hat wegen HV-2025-4417 angerufen, bitte zurückrufen.', ['CUSTOMER_ID HV-2025-4417']],
  ['Herr Öztürk bezieht sich auf TF-25-00318.', ['CUSTOMER_ID TF-25-00318']],
  ['Bitte bei Jana Krug melden (D-20771).', ['CUSTOMER_ID D-20771']],
  ['siehe K-0522, das ist die Karte von Mehmet', ['CUSTOMER_ID K-0522']],
  ['der lkw hn rd 512 steht vorm tor, fahrer heißt demir', ['LICENSE_PLATE hn rd 512']],
  ['the grey corsa wx70 ejo in bay 12 belongs to Carys', ['LICENSE_PLATE wx70 ejo']],
  ['Schlüsselkasten öffnet mit 2906#.', ['SECRET 2906#']],
  ['candado 0419, preguntar por Driss', ['SECRET 0419']],
  ['key safe C2207Y at the side, ask for Maeve', ['SECRET C2207Y']],
  ['targata B 973 GHM, furgone di Enzo', ['LICENSE_PLATE B 973 GHM']],
])('finds a number that no label announces: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  'Herr Öztürk braucht 3 Rohre HM 350x3 und DIN 1090.',
  'Rechnung RE-2025-0713 an Frau Weigl',
  'Frau Weigl: Seriennummer SN-2200417 am Gerät',
  'Jana Krug kommt am 12.03.2026 um 14:30 Uhr mit 1.250,00 €.',
  'Bitte D-20771 nachbestellen, 12 Stück.',
  'ich bin zu 80 % sicher, in 256 GB passt das',
  '§§ 873, 883, 1191 BGB gehen Frau Weigl an.',
])('leaves numbers of things and texts without a name alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('takes the place of a finding that holds only a part of the number', () => {
  const text = 'Wäscherei Roth | VK-200-3311 | Özcan\nEiscafé Rimini | VK-200-3347 | Loredana Zanella';
  const values = detector
    .detect(text, { sensitivity: 'balanced', allowList: [] })
    .findings.filter(({ type }) => type === 'CUSTOMER_ID')
    .map(({ start, end }) => text.slice(start, end));
  expect(values).toEqual(['VK-200-3311', 'VK-200-3347']);
});

it('reads no code where something else was found', () => {
  const document = createDocument('Weigl, Konto 4711-0815 bei uns');
  const at = (type: Candidate['type'], value: string): Candidate => {
    const start = document.text.indexOf(value);
    return {
      start,
      end: start + value.length,
      type,
      confidence: 'certain',
      recogniser: 'test',
      reason: { key: 'test' },
    };
  };
  expect(codesIn(document).map(({ start, end }) => document.text.slice(start, end))).toEqual(['4711-0815']);
  expect(
    findValues(codes, document, [at('PERSON', 'Weigl'), at('IBAN', '4711-0815')], MODEL.values.codes),
  ).toEqual([]);
});

it('finds a value again where nothing speaks for it', () => {
  const text = 'Frau Weigl hat wegen HV-2025-4417 angerufen.\n\nAnhang 3 Seiten\nDatei HV-2025-4417';
  const places = detector
    .detect(text, { sensitivity: 'balanced', allowList: [] })
    .findings.filter(({ type }) => type === 'CUSTOMER_ID')
    .map(({ start, reason }) => [start, reason.key]);
  expect(places).toEqual([
    [text.indexOf('HV-2025'), 'value-context'],
    [text.lastIndexOf('HV-2025'), 'repeated'],
  ]);
});
