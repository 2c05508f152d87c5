import { BLOCK_KINDS } from '../blocks';
import { bestLabels, LABEL_COUNT, marginals, NEVER } from '../tagger/crf';
import { FIRST, PUBLIC, TOWN } from '../tagger/lexicon';
import type { NameModel, Tagger } from '../tagger/model';
import { SHAPE } from '../tagger/tokens';
import type { Confidence } from '../types';
import { CUE } from './anchor-words';
import { type Context, isAboutNobody, isBare, TEXT } from './context';
import { wordTier } from './known';
import { FIELD } from './label-words';
import type { Mention } from './mention';
import { isMonth } from './months';
import { anchorOf } from './reasons';
import { scoreAgain, scoreTokens } from './score';

const L = LABEL_COUNT;
const TABLE = BLOCK_KINDS.indexOf('table');

const IDENTIFIERS = TEXT.contact | TEXT.address | TEXT.otherIdentifier;

/** Added to the scores of the labels of persons and firms: what decides recall against precision. */
interface Bias {
  readonly person: number;
  readonly firm: number;
}
const LIKELY: Bias = { person: 0.5, firm: 0.5 };
const BESIDE_IDENTIFIERS: Bias = { person: 0.9, firm: 0.5 };
const POSSIBLE: Bias = { person: 3, firm: 2.5 };

/** A contact, address or number of a person stands in the text: there a missed name is worse than a doubtful one. */
const hasIdentifiers = ({ text }: Context) => (text & IDENTIFIERS) !== 0;

/**
 * A long text without any sign of real people (no address, contact, greeting) speaks of poets and brands: there a
 * name without an anchor needs a higher probability than in a short request ("Peter ist krank, wer übernimmt?").
 */
const BARE = { long: 0.7, short: 0.35 };

/** From this probability a tagged name counts as certain. */
const CERTAIN = 0.9;

/** Taken off "no name" for a capital word behind "Herr", "Frau", "Dr." or below "Nachname", "Vorname". */
const FIRM_ANCHOR = 1.5;

/** Lowers "no name" where an address, title or heading announces one; role words ("Frau Doktor") stay. */
function trustAnchors(context: Context, scores: Float32Array): void {
  const { tokens, announced, cue } = context;
  for (let i = 0; i < tokens.count; i++) {
    const isColumn = context.column[i] === FIELD.surname || context.column[i] === FIELD.firstName;
    const isAnnounced =
      announced[i] === CUE.address || announced[i] === CUE.title || (isColumn && context.cellStart[i] === 1);
    if (!isAnnounced || cue[i] === CUE.title || cue[i] === CUE.office || tokens.sign[i]) continue;
    const isWritten = tokens.shape[i] !== SHAPE.lower && (tokens.shape[i] as number) < SHAPE.digits;
    if (isWritten) scores[i * L] = (scores[i * L] as number) - FIRM_ANCHOR;
  }
}

const CODE = BLOCK_KINDS.indexOf('code');
const QUOTES = new Set([34, 39, 96]);

/** A small word in a line of code, outside of a string: "self.heidi = heidi". */
function isIdentifier({ tokens, kind }: Context, i: number): boolean {
  if (kind[i] !== CODE || tokens.shape[i] !== SHAPE.lower) return false;
  return i === 0 || !QUOTES.has(tokens.sign[i - 1] as number);
}

/** A tab or three blanks part columns anywhere, two blanks in tables. */
function isGapOfColumns({ tokens, gap, kind }: Context, i: number): boolean {
  if (!gap[i]) return false;
  const blanks = (tokens.start[i] as number) - (tokens.end[i - 1] as number);
  return blanks !== 2 || kind[i] === TABLE;
}

/** Names neither begin inside an identifier nor go over a line break or a gap between columns. */
function forbid(context: Context, scores: Float32Array): void {
  for (let i = 0; i < context.tokens.count; i++) {
    if (context.shield[i] || isMonth(context, i) || isIdentifier(context, i))
      for (let y = 1; y < L; y++) scores[i * L + y] = NEVER;
    if (i === 0 || context.tokens.breaks[i] || isGapOfColumns(context, i)) {
      scores[i * L + 2] = NEVER;
      scores[i * L + 4] = NEVER;
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly type: 'PERSON' | 'ORG';
}

function runsOf(labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label !== 1 && label !== 3) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    runs.push({ from: i, to, type: label === 1 ? 'PERSON' : 'ORG' });
  }
  return runs;
}

/** The names that the scores show when they are raised by a bias. */
function runsWith({ person, firm }: Bias, scores: Float32Array, transitions: Float32Array): Run[] {
  const raised = scores.slice();
  for (let row = 0; row < raised.length; row += L) {
    for (let y = 1; y < L; y++) raised[row + y] = (raised[row + y] as number) + (y < 3 ? person : firm);
  }
  return runsOf(bestLabels(raised, scores.length / L, transitions));
}

/** Least probability over the tokens of a run that the token belongs to a name of this type. */
function probability({ from, to, type }: Run, shares: Float32Array): number {
  const base = type === 'PERSON' ? 1 : 3;
  let least = 1;
  for (let i = from; i < to; i++) {
    least = Math.min(least, (shares[i * L + base] as number) + (shares[i * L + base + 1] as number));
  }
  return least;
}

/**
 * In a short request ("Peter ist krank, wer übernimmt?") a frequent first name that is no word of any language is
 * mostly one, though nothing around it says so: there less is enough.
 */
const GIVEN_NAME = 0.04;

function isGivenName(context: Context, { type, from, to }: Run): boolean {
  if (type !== 'PERSON' || context.text & TEXT.long || isAboutNobody(context)) return false;
  const bits = context.known[from] as number;
  const isFrequent = (bits & FIRST) === FIRST && (bits & (TOWN | PUBLIC)) === 0;
  return to - from === 1 && isFrequent && wordTier(context, from) === 0;
}

function toMention(context: Context, run: Run, confidence: Confidence, share: number): Mention {
  const anchor = run.type === 'PERSON' ? anchorOf(context, run.from) : undefined;
  if (!anchor && share >= GIVEN_NAME && share < CERTAIN && isGivenName(context, run)) {
    return { ...run, confidence: 'likely', reason: { key: 'first-name' }, source: 'names-tagger' };
  }
  const isListed = run.type === 'PERSON' && ((context.known[run.from] as number) & FIRST) > 1;
  const isUnsupported = isBare(context) && !anchor;
  if (
    isUnsupported &&
    confidence === 'likely' &&
    share < (context.text & TEXT.long ? BARE.long : BARE.short)
  ) {
    return { ...run, confidence: 'possible', reason: { key: 'context' }, source: 'names-tagger' };
  }
  const isCertain = confidence === 'likely' && share >= (anchor?.isFirm ? 0.7 : CERTAIN);
  return {
    ...run,
    confidence: isCertain ? 'certain' : confidence,
    reason: anchor?.reason ?? {
      key: isListed ? 'first-name' : run.type === 'ORG' ? 'org-context' : 'context',
    },
    source: 'names-tagger',
  };
}

/** What the tagger says of a text. */
export interface Tagged {
  readonly mentions: readonly Mention[];
  /** Probability of each token to be part of a person's name. */
  readonly personShares: Float32Array;
}

function personShares(shares: Float32Array, count: number): Float32Array {
  const sums = new Float32Array(count);
  for (let i = 0; i < count; i++) sums[i] = (shares[i * L + 1] as number) + (shares[i * L + 2] as number);
  return sums;
}

/**
 * Added to all names at the first look: it may be generous, because the second takes back what the text as a whole
 * doesn't bear out.
 */
const GENEROUS = 0.6;

/** Probabilities of the labels at the first look, one row of LABEL_COUNT a token. `raise` is added to all names. */
export function firstShares(context: Context, model: Tagger, raise = 0): Float32Array {
  const scores = scoreTokens(context, model);
  for (let k = 0; k < scores.length; k++) if (k % L > 0) scores[k] = (scores[k] as number) + raise;
  trustAnchors(context, scores);
  forbid(context, scores);
  marginals(scores, context.tokens.count, model.transitions);
  return scores;
}

/** Persons and organisations by the trained tagger, in two looks. Linear in the number of tokens. */
export function tagNames(context: Context, model: NameModel): Tagged {
  const { count } = context.tokens;
  const { transitions } = model.secondLook;
  const scores = scoreAgain(context, model.secondLook, firstShares(context, model, GENEROUS));
  forbid(context, scores);
  const likely = runsWith(hasIdentifiers(context) ? BESIDE_IDENTIFIERS : LIKELY, scores, transitions);
  const possible = runsWith(POSSIBLE, scores, transitions);
  marginals(scores, count, transitions);
  const taken = new Uint8Array(count);
  for (const { from, to } of likely) taken.fill(1, from, to);
  const extra = possible.filter(({ from, to }) => taken.subarray(from, to).every((bit) => bit === 0));
  const mentions = [
    ...likely.map((run) => toMention(context, run, 'likely', probability(run, scores))),
    ...extra.map((run) => toMention(context, run, 'possible', probability(run, scores))),
  ];
  return { mentions, personShares: personShares(scores, count) };
}
