import { expect, it } from 'vitest';
import { tokenise } from '../tagger/tokens';
import { TRADE, tradeOf } from './trade-words';

it.each([
  ['Zahnarztpraxis', TRADE.firm],
  ['Blumenhandel', TRADE.firm],
  ['Metzgerei', TRADE.firm],
  ['Dachdeckermeister', TRADE.role],
  ['SENIORCHEFIN', TRADE.role],
  ['Weigl', TRADE.none],
  ['Ei', TRADE.none],
])('%s', (word, kind) => {
  expect(tradeOf(tokenise(word), 0)).toBe(kind);
});
