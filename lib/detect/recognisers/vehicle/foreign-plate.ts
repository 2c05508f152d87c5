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

/** Other shapes (Austria, Switzerland, Italy, Poland and neighbours): only beside a word for vehicles. */
const LOOSE =
  /[A-ZŽŠČĆĐ]{1,3}[ -]?\d{2,4}[ -]?\d{0,3}[ -]?[A-Z]{0,3}|[A-Z]{1,3}[ -]?\d{1,2}[A-Z]{1,2}\d{1,3}[A-Z]?|[A-Z]\d{1,3} ?[A-Z]{3}|\d{1,4}[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]?/g;
const CLOSE =
  /(?:kennz\p{L}{0,14}|nummernschild|plate|reg\.?(?: no\.?)?|registration|targa(?:t[aoi])?|kenteken|immat\p{L}{0,12}\.?|matr[íi]cula|rej\p{L}{0,10}\.?|wagen|auto|lkw|pkw|truck|trailer|van|car|veh\p{L}{0,6}|zugmaschine|auflieger|busem|bus|wgm|furgon\p{L}{0,4}|dacia|fiat|skoda|opel|golf|astra|corsa|panda|hilux|octavia|polo|passat|transit|sprinter|vito|caddy|kangoo|berlingo|ducato|clio|mégane|samoch\p{L}{0,4}|auta|pojazd\p{L}{0,4}|tr[áa]iler|coche|voiture|camion\p{L}{0,5}|isch)[\s:.(#]{1,4}(?:[a-zäöü]{1,7} ){0,2}$/u;

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

const SWISS =
  /(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH) \d{1,3}[ '’]?\d{3}(?![\d.,])/g;

/** Swiss plates: canton and up to six digits, with a word for vehicles near by. */
function swiss(document: Document): Hit[] {
  return [...document.text.matchAll(SWISS)].flatMap(({ index, 0: value }) => {
    const label = labelFor(document, index, index + value.length, VEHICLE_WORDS);
    return label && isWhole(document.text, index, index + value.length)
      ? [hit(index, index + value.length, label)]
      : [];
  });
}

function loose(document: Document): Hit[] {
  return [...document.text.matchAll(LOOSE)].flatMap(({ index, 0: raw }) => {
    const value = raw.trimEnd().replace(/[ -]+$/, '');
    const end = index + value.length;
    const signs = value.replace(/[ -]/g, '');
    if (
      !isWhole(document.text, index, end) ||
      signs.length < 5 ||
      signs.length > 8 ||
      !(/\d{2}/.test(signs) || /^[A-Z]\d[A-Z]{3}$/.test(signs))
    )
      return [];
    if (/[-/.]/.test(document.text.charAt(index - 1))) return [];
    const near = document.lower.slice(Math.max(0, index - 36), index);
    const column = document.fields
      .labelsAt(index)
      .some((label) =>
        /kennz|^kz$|plate|targa|kenteken|immat|matr[íi]cula|rejestr|^reg\.?$|^car$|fahrzeug/.test(label),
      );
    return column || CLOSE.test(near) ? [hit(index, end, 'Kennzeichen')] : [];
  });
}

export const foreignPlate = defineRecogniser({
  id: 'foreign-plate',
  type: 'LICENSE_PLATE',
  find: (document) => [...firm(document), ...swiss(document), ...loose(document)],
});

export const examples: Examples = {
  hits: [
    'car [[KX19 ZRB]], please',
    'immat. [[EK-348-QZ]]',
    'bestelbus [[V-862-KT]]',
    'nummerplaat [[1-KZB-545]]',
    'targata [[B 973 GHM]]',
    'truck [[KGB 418]]',
    'Kennzeichen [[W 12345A]]',
  ],
  misses: ['Audit ISO 9001, Auto', 'Artikel KX19-ZRB', 'Bestellung EK-348-QZ-1', 'Kapitel B 12', 'ISO 9001'],
};
