import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import { isAnySurname, isFirstName, wordTier } from './known';
import type { Mention } from './mention';
import { isParticle } from './particles';

const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
/** Cues that no part of a name has. */
const NO_NAMES = new Set<number>([
  CUE.legalForm,
  CUE.orgHead,
  CUE.address,
  CUE.title,
  CUE.office,
  CUE.relation,
  CUE.article,
]);
/** What the tagger has to give a word beside a found first name, by how the word is written and known. */
const LEAST = { surname: 0.01, unknown: 0.03, small: 0.04 };

/** A found range that may grow, and what it must not grow into. */
interface Surroundings {
  readonly context: Context;
  readonly shares: Float32Array;
  /** 1 on tokens of mentions. */
  readonly taken: Uint8Array;
}

const isOrdinary = (context: Context, i: number) => wordTier(context, i) > 0;

function isWritten({ tokens }: Context, i: number): boolean {
  const shape = tokens.shape[i];
  return shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed;
}

function isFree({ context, taken }: Surroundings, i: number): boolean {
  const { tokens, cue, shield } = context;
  if (i < 0 || i >= tokens.count || taken[i] || shield[i] || tokens.sign[i]) return false;
  return (tokens.shape[i] as number) < SHAPE.digits && !NO_NAMES.has(cue[i] as number);
}

/** Whether a free word behind a first name is the surname. */
function isSurnameBehind(around: Surroundings, i: number): boolean {
  const { context, shares } = around;
  if (!isFree(around, i)) return false;
  const share = shares[i] as number;
  if (!isWritten(context, i)) return isAnySurname(context, i) && share >= LEAST.small;
  if (isAnySurname(context, i)) return share >= (isOrdinary(context, i) ? LEAST.unknown : LEAST.surname);
  return !isOrdinary(context, i) && share >= LEAST.unknown;
}

/** Behind first names alone the surname follows, across particles: "Adele [von Thun]". */
function growRight(around: Surroundings, mention: Mention): Mention {
  const { context } = around;
  const { tokens } = context;
  for (let i = mention.from; i < mention.to; i++)
    if (!isFirstName(context, i) && tokens.sign[i] !== HYPHEN) return mention;
  let at = mention.to;
  while (at - mention.to < 3 && isParticle(tokens.hash[at] as number) && !tokens.breaks[at]) at++;
  if (at >= tokens.count || tokens.breaks[at] || tokens.breaks[mention.to] || !tokens.spaced[at])
    return mention;
  const gap = (tokens.start[at] as number) - (tokens.end[at - 1] as number);
  if (gap > 2 || (gap > 1 && !isAnySurname(context, at))) return mention;
  return isSurnameBehind(around, at) ? { ...mention, to: at + 1 } : mention;
}

/** Whether a cell, a line or an entry ends before token `i`. */
function isEnd({ tokens, gap }: Context, i: number): boolean {
  if (i >= tokens.count || tokens.breaks[i] || gap[i]) return true;
  return tokens.sign[i] !== 0 && tokens.sign[i] !== COMMA && tokens.sign[i] !== HYPHEN;
}

/** The end of initials with their full stops that begin at token `i`: "T. H."; `i` itself when there are none. */
function endOfInitials({ tokens }: Context, i: number): number {
  let at = i;
  while (tokens.shape[at] === SHAPE.initial && tokens.sign[at + 1] === FULL_STOP && !tokens.breaks[at])
    at += 2;
  return Math.min(at, tokens.count);
}

/** The first name behind the comma of a surname that begins a cell: "Ndiaye[, Fatou]". */
function growOverComma(around: Surroundings, mention: Mention): Mention {
  const { context } = around;
  const { from, to } = mention;
  const { tokens } = context;
  if (tokens.sign[to] !== COMMA || tokens.breaks[to + 1] || context.cellStart[from] !== 1) return mention;
  if (to - from > 1 || isFirstName(context, from)) return mention;
  const initials = endOfInitials(context, to + 1);
  if (initials > to + 1 && isEnd(context, initials)) return { ...mention, to: initials };
  const isFirst = isFree(around, to + 1) && isFirstName(context, to + 1) && isWritten(context, to + 1);
  return isFirst && isEnd(context, to + 2) ? { ...mention, to: to + 2 } : mention;
}

/** The surname before a found first name: "[Pavlenko,] Nataliya", "[Achterberg-]Singh". */
function growLeft(around: Surroundings, mention: Mention): Mention {
  const { context } = around;
  const { tokens } = context;
  const { from } = mention;
  const before = from - 2;
  if (before < 0 || !isFree(around, before) || !isWritten(context, before)) return mention;
  if (tokens.breaks[from] || tokens.breaks[from - 1]) return mention;
  if (isOrdinary(context, before) && !isAnySurname(context, before)) return mention;
  const isHyphen = tokens.sign[from - 1] === HYPHEN && !tokens.spaced[from] && !tokens.spaced[from - 1];
  if (isHyphen && isAnySurname(context, before)) return { ...mention, from: before };
  const isList = tokens.sign[from - 1] !== COMMA || context.cellStart[before] !== 1;
  if (isList || !isFirstName(context, from) || !isEnd(context, mention.to)) return mention;
  return isFirstName(context, before) && !isAnySurname(context, before)
    ? mention
    : { ...mention, from: before };
}

/** Completes persons of whom the tagger saw a part: the surname behind or before the first name. */
export function extendMentions(
  context: Context,
  mentions: readonly Mention[],
  shares: Float32Array,
): Mention[] {
  const taken = new Uint8Array(context.tokens.count);
  for (const { from, to, confidence } of mentions) if (confidence !== 'possible') taken.fill(1, from, to);
  const around: Surroundings = { context, shares, taken };
  return mentions.map((mention) => {
    if (mention.type !== 'PERSON' || mention.confidence === 'possible') return mention;
    const grown = growLeft(around, growOverComma(around, growRight(around, mention)));
    taken.fill(1, grown.from, grown.to);
    return grown;
  });
}
