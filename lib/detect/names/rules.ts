import { ENGLISH_SHIFT, FIRST, GERMAN_SHIFT, RARE_SURNAME, SURNAME } from '../tagger/lexicon';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';
import type { Mention } from './mention';
import { type Anchor, anchorOf } from './reasons';

const FULL_STOP = 46;
const HYPHEN = 45;
const COMMA = 44;
const LONGEST_NAME = 6;

/** Frequency of a word as an ordinary word, 0 to 3. */
function wordTier(context: Context, i: number): number {
  const known = context.known[i] as number;
  return Math.max((known >> GERMAN_SHIFT) & 3, (known >> ENGLISH_SHIFT) & 3);
}

const isListed = (context: Context, i: number) =>
  ((context.known[i] as number) & (FIRST | SURNAME | RARE_SURNAME)) !== 0;

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
    if (cue[i] === CUE.particle && !context.allLower) continue;
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
