import { expect, it } from 'vitest';
import { tokenise } from '../tagger/tokens';
import { firstAlike } from './alike';

/** The words that tokens are taken to be spelled like. */
function spelledLike(text: string): string[] {
  const tokens = tokenise(text);
  return [...firstAlike(tokens)].map((i) => `${i} ${text.slice(tokens.start[i], tokens.end[i])}`);
}

it('finds the first token with the same letters', () => {
  expect(spelledLike('Der Hof, der Hof')).toEqual(['0 Der', '1 Hof', '2 ,', '3 der', '1 Hof']);
});

it('takes no word for another in a long text', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${(i % 3000).toString(36)}`);
  const tokens = tokenise(words.join(' '));
  const taken = [...firstAlike(tokens)].map((i) => words[i]);
  expect(taken).toEqual(words);
});

it('copes with an empty text', () => {
  expect(firstAlike(tokenise(''))).toHaveLength(0);
});
