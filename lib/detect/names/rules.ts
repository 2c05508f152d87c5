import { FIRST } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import { type Context, isAboutNobody } from './context';
import { isAnySurname, isListed, isSurname, wordTier } from './known';
import { FIELD } from './label-words';
import type { Mention } from './mention';
import { isParticle } from './particles';
import { type Anchor, anchorOf } from './reasons';
import { isSubject } from './subjects';

const FULL_STOP = 46;
const HYPHEN = 45;
const COMMA = 44;
const LONGEST_NAME = 6;

const isCapital = (shape: number) => shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed;

/** Cues that are no names themselves, whatever the lists say. */
const NO_NAMES = new Set<number>([CUE.title, CUE.address, CUE.legalForm, CUE.orgHead, CUE.article]);

function isAddressed({ announced }: Context, i: number): boolean {
  return announced[i] === CUE.address || announced[i] === CUE.title;
}

/** Whether token `i` can be part of a name in a text that writes names with capitals (or doesn't). */
function canBeName(context: Context, i: number): boolean {
  const shape = context.tokens.shape[i] as number;
  if (context.shield[i] || shape >= SHAPE.digits || shape === SHAPE.initial) return false;
  if (NO_NAMES.has(context.cue[i] as number)) return false;
  if (isCapital(shape)) return isListed(context, i) || wordTier(context, i) < 2 || isAddressed(context, i);
  return context.allLower && isListed(context, i) && wordTier(context, i) < 3;
}

/** The end of a name that begins at token `from`: further names, particles, initials, hyphens. */
function endOfName(context: Context, from: number): number {
  const { tokens, cue } = context;
  let end = from + 1;
  for (let i = end; i < tokens.count && i - from < LONGEST_NAME && !tokens.breaks[i]; i++) {
    const isGlued = tokens.spaced[i] === 0;
    if (tokens.sign[i] === HYPHEN && isGlued) continue;
    if (tokens.sign[i] === FULL_STOP && isGlued && tokens.shape[i - 1] === SHAPE.initial) continue;
    if (tokens.shape[i] === SHAPE.initial && !isGlued) continue;
    if (isParticle(tokens.hash[i] as number) && !context.allLower) continue;
    if (tokens.sign[i] !== 0 || !canBeName(context, i) || (cue[i] as number) === CUE.legalForm) break;
    if (isGlued && tokens.sign[i - 1] !== HYPHEN && tokens.sign[i - 1] !== FULL_STOP) break;
    if (!isListed(context, i) && wordTier(context, i) > 0) break;
    end = i + 1;
  }
  return end;
}

/** A frequent first name, or a listed one that is no ordinary word, followed by another name. */
function isFullName(context: Context, from: number, to: number): boolean {
  const first = (context.known[from] as number) & FIRST;
  return to - from > 1 && (first === FIRST || (first > 1 && wordTier(context, from) < 3));
}

function mentionAt(context: Context, i: number): Mention | undefined {
  if (!canBeName(context, i)) return undefined;
  // behind a comma comes a job or a town as often as a second name
  if (i > 0 && context.tokens.sign[i - 1] === COMMA && !isListed(context, i)) return undefined;
  const to = endOfName(context, i);
  const anchor: Anchor | undefined = anchorOf(context, i);
  const isFull = isFullName(context, i, to);
  const isKnown = isListed(context, i) && wordTier(context, i) < 3;
  if (!isFull && !(anchor && (anchor.isFirm || isKnown))) return undefined;
  const confidence = anchor?.isFirm || (anchor && isFull) ? 'certain' : 'likely';
  const reason = anchor?.reason ?? { key: 'first-name' };
  return { from: i, to, type: 'PERSON', confidence, reason, source: 'names-rules' };
}

/** What the tagger has to give a word of a full name: less where both words are frequent ones. */
const LEAST_SHARE = { frequent: 0.01, other: 0.06 };

/**
 * First names with a surname, as the lists know them: "Thomas Berger" in a sentence that says nothing else
 * of people. Known subjects stay out, unless a label says that they are a customer or supplier; where the text as a
 * whole sounds like brands or books nobody is added.
 *
 * @param shares probability of each token to be part of a person's name
 */
export function findFullNames(context: Context, shares: Float32Array): Mention[] {
  if (isAboutNobody(context)) return [];
  return findByRules(context).filter(
    (mention) =>
      isFullName(context, mention.from, mention.to) &&
      isPlainPair(context, mention) &&
      Math.max(...shares.subarray(mention.from, mention.to)) >=
        LEAST_SHARE[isFrequent(context, mention) ? 'frequent' : 'other'] &&
      (!isSubject(context.subject, mention) || context.field[mention.from] === FIELD.party),
  );
}

/** Capitalised words joined by blanks, first names also by hyphens; the last is a surname of real people. */
function isPlainPair(context: Context, { from, to }: Mention): boolean {
  const { tokens, known } = context;
  for (let i = from; i < to; i++) {
    if (tokens.sign[i] === HYPHEN && ((known[i + 1] as number) & FIRST) !== 0 && i + 2 < to) continue;
    const isGlued = i > from && tokens.spaced[i] === 0 && tokens.sign[i - 1] !== HYPHEN;
    if (isGlued || (tokens.shape[i] !== SHAPE.title && tokens.shape[i] !== SHAPE.mixed)) return false;
  }
  return isAnySurname(context, to - 1);
}

/** A frequent first name, or two joined by a hyphen, and a listed surname, and no more. */
function isFrequent(context: Context, { from, to }: Mention): boolean {
  const { tokens, known } = context;
  const isFirst = ((known[from] as number) & FIRST) === FIRST;
  const isDouble = to - from === 4 && tokens.sign[from + 1] === HYPHEN;
  return isFirst && (isDouble || to - from === 2) && isSurname(context, to - 1);
}

/** Persons by anchors and name lists alone: what is found before the model is loaded. */
export function findByRules(context: Context): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < context.tokens.count; i++) {
    const mention = mentionAt(context, i);
    if (!mention) continue;
    mentions.push(mention);
    i = mention.to - 1;
  }
  return mentions;
}
