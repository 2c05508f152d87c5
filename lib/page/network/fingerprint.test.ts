import { describe, expect, test } from 'vitest';
import { unwrapped } from './decode';
import { fingerprintsOf } from './fingerprint';
import { createWatch } from './watch';

function leaks(values: readonly string[], body: string): number {
  const watch = createWatch();
  watch.set(values.flatMap(fingerprintsOf));
  return watch.leaksIn([body]);
}

const NAME = 'Ayşe Öztürk';
const IBAN = 'DE02 1203 0000 0000 2020 51';

describe('a promised value is found', () => {
  test.each([
    ['as it stands', `Sehr geehrte Frau ${NAME},`],
    ['in JSON', JSON.stringify({ messages: [{ content: `Frau ${NAME}\nBerlin` }] })],
    ['in JSON with escaped letters', '{"text":"Frau Ay\\u015fe \\u00d6zt\\u00fcrk"}'],
    ['in JSON in JSON', JSON.stringify({ request: JSON.stringify([`Frau ${NAME}`]) })],
    [
      'in JSON in a form',
      new URLSearchParams({ 'f.req': JSON.stringify([null, JSON.stringify([NAME])]) }).toString(),
    ],
    ['in an address', `https://you.com/search?q=${encodeURIComponent(`Wer ist ${NAME}?`)}`],
    ['in an address with a broken escape', `https://x.example/?a=%E0%A4%A&q=${encodeURIComponent(NAME)}`],
    ['over a line break', `Ayşe\nÖztürk`],
    ['between tags', `<b>${NAME}</b>`],
  ])('%s', (_, body) => {
    expect(leaks([NAME], body)).toBeGreaterThan(0);
  });

  test.each([
    ['with blanks', IBAN],
    ['written together', IBAN.replaceAll(' ', '')],
    ['with other blanks', IBAN.replaceAll(' ', '\u00A0')],
  ])('an account number %s', (_, written) => {
    expect(leaks([IBAN], `Konto: ${written}.`)).toBeGreaterThan(0);
  });
});

describe('nothing else is', () => {
  test.each([
    ['the placeholder', [NAME], 'Sehr geehrte Frau [Person 1],'],
    ['part of a word', ['Koch'], 'Wir kochen, Kochtopf, KOCH'],
    ['the words in another order', [NAME], 'Öztürk Ayşe'],
    ['words with another between', [NAME], 'Ayşe und Öztürk'],
    ['a value too short to tell from chance', ['Max', '12'], 'Max 12'],
    ['without promises', [], NAME],
  ])('%s', (_, values, body) => {
    expect(leaks(values, body)).toBe(0);
  });
});

test('a fingerprint says nothing of the value', () => {
  const told = JSON.stringify(fingerprintsOf(`${NAME} ${IBAN}`));
  expect(told).toMatch(/^[\d,[\]-]+$/);
  expect(told).not.toContain(IBAN.slice(-9).replaceAll(' ', ''));
});

test('unwrapping keeps the body itself first', () => {
  expect(unwrapped('a%20b')[0]).toBe('a%20b');
  expect(unwrapped('a%20b')).toContain('a b');
});

test('different words of a long text do not share a hash', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `Wort${index.toString(36)}`);
  const hashes = new Set(words.map((word) => String(fingerprintsOf(word)[0])));
  expect(hashes.size).toBe(words.length);
});
