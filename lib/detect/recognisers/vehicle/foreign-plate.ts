import { labelFor } from '../../context';
import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWhole, words } from '../../word';
import { VEHICLE_WORDS } from './vehicle-words';

/** Plates whose shape is used for little else: United Kingdom, France, Netherlands, Belgium, Spain, Italy. */
const FIRM: readonly (readonly [string, RegExp])[] = [
  ['gb', /[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[1-7]\d) [A-HJ-PR-Z]{3}/g],
  ['fr', /[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}/g],
  [
    'nl',
    /[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|\d-[A-Z]{3}-\d{2}|\d{2}-[A-Z]{3}-\d|[A-Z]{3}-\d{2}-[A-Z]|\d{2}-[A-Z]{2}-[A-Z]{2}/g,
  ],
  ['be', /[12]-[A-Z]{3}-\d{3}/g],
  ['ie', /\d{2}[12]?-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LM|LS|MH|MN|MO|OY|RN|SO|T|W|WH|WX|WW)-\d{2,6}/g],
  ['es', /(?:R[ -])?\d{4}[ -][BCDFGHJKLMNPRSTVWXYZ]{3}/g],
  ['it', /[A-HJ-NPR-TV-Z]{2} ?\d{3} ?[A-HJ-NPR-TV-Z]{2}/g],
  [
    'pl',
    /(?!ISO|DIN|EN |EC |VDE|IEC|USB)[A-Z]{2,3} (?:\d{4,5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|\d[A-Z]\d{3}|\d{2}[A-Z]\d{2}|\d{2}[A-Z]{2}\d?)/g,
  ],
];

/** All of them at once: most texts hold none, so one pass is enough. */
const ANY = new RegExp(FIRM.map(([, { source }]) => source).join('|'));

/** Shapes that other numbers have as well. */
const NEED_LABEL: ReadonlySet<string> = new Set(['es', 'it', 'pl']);

const POLISH_WORDS = words(
  'samoch',
  'auta?\\b',
  'aut(?:em|o)\\b',
  'pojazd',
  'rej',
  'wóz',
  'wozem',
  'bus',
  'ciągnik',
  'naczep',
  'tablic',
  'ciężar',
  'kenn',
  'plate',
);

const hit = (start: number, end: number, label: string | null): Hit => ({
  start,
  end,
  confidence: label ? 'certain' : 'likely',
  reason: label ? { key: 'label', word: label } : { key: 'shape' },
});

function firm(document: Document): Hit[] {
  return (ANY.test(document.text) ? FIRM : []).flatMap(([country, pattern]) =>
    [...document.text.matchAll(pattern)].flatMap(({ index, 0: value }) => {
      const end = index + value.length;
      if (
        !isWhole(document.text, index, end) ||
        /[-/.]/.test(document.text.charAt(index - 1) + document.text.charAt(end).replace('.', ''))
      )
        return [];
      const label = labelFor(document, index, end, country === 'pl' ? POLISH_WORDS : VEHICLE_WORDS);
      return label || !NEED_LABEL.has(country) ? [hit(index, end, label)] : [];
    }),
  );
}

export const foreignPlate = defineRecogniser({
  id: 'foreign-plate',
  type: 'LICENSE_PLATE',
  find: firm,
});

export const examples: Examples = {
  hits: [
    'car [[KX19 ZRB]], please',
    'immat. [[EK-348-QZ]]',
    'bestelbus [[V-862-KT]]',
    'nummerplaat [[1-KZB-545]]',
  ],
  misses: ['Audit ISO 9001, Auto', 'Artikel KX19-ZRB', 'Bestellung EK-348-QZ-1', 'Kapitel B 12', 'ISO 9001'],
};
