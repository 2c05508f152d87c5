import { expect, test } from 'vitest';
import { createDetector } from '@/lib/detect/detect';
import { hashTerms } from './hashed-terms';

const terms = hashTerms([
  'Projekt Nordlicht',
  'Müller & Söhne',
  'Straßmann',
  'Café Zoé',
  'Han',
  'KX-4711',
  '  ',
  '&&',
]);
const detector = createDetector();

function found(text: string): string[] {
  const options = { sensitivity: 'sparing', allowList: [], hashedTerms: [terms] } as const;
  return detector
    .detect(text, options)
    .findings.filter(({ type }) => type === 'OWN_TERM')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Was macht Projekt Nordlicht gerade?', 'Projekt Nordlicht'],
  ['PROJEKT   NORDLICHT ruht.', 'PROJEKT   NORDLICHT'],
  ['Stand projekt-nordlicht', 'projekt-nordlicht'],
  ['Der Plan des Projekt Nordlichts', 'Projekt Nordlichts'],
  ['Mueller & Soehne hat angerufen', 'Mueller & Soehne'],
  ['muller und Sohne, nein: Muller + Sohne', 'Muller + Sohne'],
  ['Frau STRASSMANN kommt', 'STRASSMANN'],
  ['im Cafe Zoe', 'Cafe Zoe'],
  ['Artikel kx 4711 fehlt', 'kx 4711'],
])('%s: %s', (text, term) => {
  expect(found(text)).toEqual([term]);
});

test.each([
  'Das Projekt ruht, Nordlicht sieht man im Winter.',
  'Projekt. Dann schreibt er: Nordlicht',
  'Nordlichter über Tromsø',
  'Hans und Hanna',
  'Artikel KX-47110',
  '',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('doubles and what holds no word do not count', () => {
  expect(terms.count).toBe(6);
  expect(hashTerms(['Hof', 'HOF', 'hof ']).count).toBe(1);
});

test('the same list gives another file each time, and no term stands in it', () => {
  const [one, other] = [hashTerms(['Nordlicht']), hashTerms(['Nordlicht'])];
  expect(one.hashes).not.toBe(other.hashes);
  expect(atob(one.hashes) + atob(one.filter) + JSON.stringify(one)).not.toMatch(/nordlicht/i);
});

test('a broken list finds nothing and breaks nothing', () => {
  const options = {
    sensitivity: 'strict',
    allowList: [],
    hashedTerms: [{ ...terms, salt: 'x', hashes: '%%%' }],
  } as const;
  expect(
    detector.detect('Projekt Nordlicht', options).findings.filter(({ type }) => type === 'OWN_TERM'),
  ).toEqual([]);
});
