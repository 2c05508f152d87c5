import { FIRST, TOWN } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import { SEEN } from './evidence';
import { isListed, wordTier } from './known';
import type { Mention } from './mention';

const SMALL_S = 115;
const HYPHEN = 45;

/** What a name word is known to be, beside a name. */
interface NameWord {
  /** Written with a capital where it was found. */
  readonly isCapital: boolean;
  readonly isOrdinary: boolean;
}

/** The name words of a text and, where a tagger read it, the probability of each token to be a name. */
interface KnownNames {
  readonly words: ReadonlyMap<number, NameWord>;
  readonly shares: Float32Array | undefined;
}

/** Name words of the found persons by hash. Particles, initials and short words are left out. */
function nameWords(context: Context, mentions: readonly Mention[]): Map<number, NameWord> {
  const { tokens, known, cue, seen } = context;
  const words = new Map<number, NameWord>();
  for (const { from, to, type, confidence } of mentions) {
    if (type !== 'PERSON' || confidence === 'possible') continue;
    for (let i = from; i < to; i++) {
      const shape = tokens.shape[i] as number;
      const length = (tokens.end[i] as number) - (tokens.start[i] as number);
      if (shape >= SHAPE.digits || shape === SHAPE.initial || length < 3 || cue[i] === CUE.particle) continue;
      const bits = known[i] as number;
      const tier = wordTier(context, i);
      const isOrdinary = tier > (bits & FIRST ? 2 : 1) || (bits & TOWN) !== 0 || !isListed(context, i);
      const hash = tokens.hash[i] as number;
      const before = words.get(hash);
      const isCapital = shape !== SHAPE.lower || (before?.isCapital ?? false);
      // one small and one capital spelling in a text that has both: an ordinary word beside the name
      const both = SEEN.lower | SEEN.title;
      const isMixed = !context.allLower && ((seen[i] as number) & both) === both;
      words.set(hash, { isCapital, isOrdinary: isMixed || (isOrdinary && tier > 0) });
    }
  }
  return words;
}

/** Hash of the word a token may be a form of: itself, or without a genitive s. */
function nameHash(context: Context, words: ReadonlyMap<number, NameWord>, i: number): number | undefined {
  const { tokens } = context;
  if (words.has(tokens.hash[i] as number)) return tokens.hash[i];
  const last = tokens.text.charCodeAt((tokens.end[i] as number) - 1) | 32;
  return last === SMALL_S && words.has(tokens.stem[i] as number) ? tokens.stem[i] : undefined;
}

/** Behind an article or a possessive a word that is also a noun is taken for the noun. */
function isNounPlace(context: Context, i: number): boolean {
  const cue = context.announced[i] as number;
  return cue === CUE.article || cue === CUE.possessive;
}

/** Least probability that the tagger must give a word before it is taken for a known name. */
const LEAST = { name: 0.02, ordinary: 0.2 };

function isOfName(context: Context, known: KnownNames, i: number): boolean {
  const { tokens } = context;
  const { words, shares } = known;
  const shape = tokens.shape[i] as number;
  if (context.shield[i] || shape >= SHAPE.digits || shape === SHAPE.initial) return false;
  const hash = nameHash(context, words, i);
  const word = hash === undefined ? undefined : words.get(hash);
  if (!word) return false;
  if (shares) return (shares[i] as number) >= (word.isOrdinary ? LEAST.ordinary : LEAST.name);
  if (shape === SHAPE.lower) return !word.isOrdinary && (context.allLower || !word.isCapital);
  return !(word.isOrdinary && isNounPlace(context, i));
}

function endOfRun(context: Context, names: KnownNames, taken: Uint8Array, from: number): number {
  const { tokens } = context;
  let to = from + 1;
  while (to < tokens.count && !tokens.breaks[to] && !context.gap[to] && !taken[to]) {
    const isHyphen = tokens.sign[to] === HYPHEN && !tokens.spaced[to] && !tokens.spaced[to + 1];
    const next = isHyphen ? to + 1 : to;
    if (next >= tokens.count || taken[next] || !isOfName(context, names, next)) break;
    if (!isHyphen && !tokens.spaced[to]) break;
    to = next + 1;
  }
  return to;
}

/**
 * A name found once is found everywhere: its words alone or together, in the genitive, in other case.
 * The tagger must not be sure of the opposite; without one, a word that is an ordinary noun too is left
 * alone behind an article. Linear time.
 */
export function propagate(
  context: Context,
  mentions: readonly Mention[],
  shares: Float32Array | undefined,
): Mention[] {
  const names: KnownNames = { words: nameWords(context, mentions), shares };
  const taken = new Uint8Array(context.tokens.count);
  for (const { from, to, confidence } of mentions) if (confidence !== 'possible') taken.fill(1, from, to);
  const found: Mention[] = [];
  for (let i = 0; i < context.tokens.count; i++) {
    if (taken[i] || !isOfName(context, names, i)) continue;
    const to = endOfRun(context, names, taken, i);
    found.push({
      from: i,
      to,
      type: 'PERSON',
      confidence: 'likely',
      reason: { key: 'propagated' },
      source: 'names-propagation',
    });
    i = to - 1;
  }
  return [...mentions, ...found];
}
