import { HASH_START, hashStep } from '../tagger/hash';
import type { Lexicon } from '../tagger/lexicon';
import { SHAPE, type Tokens } from '../tagger/tokens';

/** Steps that the gist is told in. */
export const GIST_STEPS = 8;
/** The log-odds of one step, and of the middle between the lower and the upper half. */
const STEP = 1.5;

/** Under this hash stands what speaks for every text alike. */
export const EVERY_TEXT = HASH_START;

/** How strong the mean word counts: a long text is not as many times surer as it has words. */
const STRENGTH = 3;

/** Tokens that are read: what a text is about shows long before. */
const MOST = 5000;

/**
 * The words of a text's beginning and each two that follow one another, each once, as hashes.
 * @param counts which words do; a pair needs both
 */
export function gistWords(
  { count, hash, shape }: Pick<Tokens, 'count' | 'hash' | 'shape'>,
  counts: (word: number) => boolean = () => true,
): Set<number> {
  const words = new Set<number>();
  let before = HASH_START;
  for (let i = 0; i < count && i < MOST; i++) {
    if ((shape[i] as number) >= SHAPE.digits) continue;
    const own = hash[i] as number;
    if (counts(own)) words.add(own);
    if (counts(own) && (before === HASH_START || counts(before))) words.add(hashStep(before, own));
    before = own;
  }
  return words;
}

/** What a word counts in a text in which `known` words count. */
export const shareOf = (known: number): number => STRENGTH / Math.sqrt(known + 1);

/** Log-odds that a text is about real people, from its words alone. Linear time. */
export function gistOdds(tokens: Tokens, lexicon: Pick<Lexicon, 'weigh'>): number {
  let sum = 0;
  let known = 0;
  for (const word of gistWords(tokens)) {
    const weight = lexicon.weigh(word);
    if (weight === 0) continue;
    sum += weight;
    known++;
  }
  return lexicon.weigh(EVERY_TEXT) + sum * shareOf(known);
}

/**
 * What the words of a text, whatever names stand among them, sound like: 0 a text about books, brands, riddles or
 * machines, to `GIST_STEPS - 1` one about customers and colleagues. Linear time.
 */
export function readGist(tokens: Tokens, lexicon: Pick<Lexicon, 'weigh'>): number {
  const step = Math.floor(gistOdds(tokens, lexicon) / STEP) + GIST_STEPS / 2;
  return Math.min(GIST_STEPS - 1, Math.max(0, step));
}
