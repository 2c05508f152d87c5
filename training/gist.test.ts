import { describe, expect, it } from 'vitest';
import { gistWords } from '@/lib/detect/names/gist';
import { hashText } from '@/lib/detect/tagger/hash';
import { gistWeight } from '@/lib/detect/tagger/lexicon';
import { tokenise } from '@/lib/detect/tagger/tokens';
import { type Example, parseExamples } from './corpus';
import { trainGist } from './gist';

/** Each text several times, as it would stand in a file of training texts. */
const repeat = (texts: readonly string[], times: number): Example[] =>
  parseExamples(
    texts.flatMap((text, k) => Array(times).fill(`=== id=t${k} lang=en\n${text}\n`)).join('\n'),
    'texts.txt',
  );

const EXAMPLES = repeat(
  [
    'Please tell [[PERSON|Rose]] that her shift begins at seven',
    'Please tell [[PERSON|Alma]] that her shift ends at ten',
    'Please describe the rose that begins to bloom in May',
    'Please describe the poem that ends the book',
  ],
  10,
);

describe('training of the gist', () => {
  const levels = trainGist(EXAMPLES);
  const weight = (word: string) => gistWeight(levels.get(hashText(word)) ?? -1);

  it('learns which words stand in texts about real people', () => {
    expect(weight('shift')).toBeGreaterThan(0.2);
    expect(weight('describe')).toBeLessThan(-0.2);
    expect(Math.abs(weight('please'))).toBeLessThan(weight('shift'));
  });

  it('learns pairs of words as well', () => {
    const [pair] = [...gistWords(tokenise('her shift'))].filter(
      (word) => ![hashText('her'), hashText('shift')].includes(word) && levels.has(word),
    );
    expect(gistWeight(levels.get(pair ?? 0) ?? -1)).toBeGreaterThan(0);
  });

  it('leaves names out, and words that are often one', () => {
    expect(levels.has(hashText('alma'))).toBe(false);
    expect(levels.has(hashText('rose'))).toBe(false);
  });

  it('gives the same twice', () => {
    expect([...trainGist(EXAMPLES)]).toEqual([...levels]);
  });

  it('looks at no text in which an address or a number tells by itself', () => {
    const told = EXAMPLES.map((each) => ({ ...each, spans: [{ start: 0, end: 6, type: 'EMAIL' }] }));
    expect([...trainGist(told)].length).toBeLessThanOrEqual(1);
  });
});
