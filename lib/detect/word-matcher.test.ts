import { expect, it } from 'vitest';
import { wordMatcher } from './word-matcher';

const match = wordMatcher(['(?:kunden|kd)\\.?-?(?:nummer|nr)', 'kunde\\b', 'k', '\\d{2}x', 'ähm']);
const at = (text: string, index = 0) => text.slice(index, Math.max(index, match(text, index)));

it.each([
  ['kundennummer 4', 'kundennummer'],
  ['kd.-nr. 4', 'kd.-nr'],
  ['kunde 4', 'kunde'],
  ['kunden', 'k'],
  ['kx', 'k'],
  ['12x', '12x'],
  ['ähm ja', 'ähm'],
])('finds in %j %j', (text, found) => {
  expect(at(text)).toBe(found);
});

it.each(['unde', '1x', 'x', '', 'ah'])('finds nothing in %j', (text) => {
  expect(match(text, 0)).toBe(-1);
});

it('takes the first source in the order given', () => {
  expect(wordMatcher(['ab', 'abc'])('abc', 0)).toBe(2);
  expect(wordMatcher(['abc', 'ab'])('abc', 0)).toBe(3);
});
