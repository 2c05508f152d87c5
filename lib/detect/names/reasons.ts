import type { Reason } from '../types';
import { CUE, isCueWord } from './anchor-words';
import type { Context } from './context';
import { wordBefore } from './evidence';
import { FIELD, isFieldWord } from './label-words';

const CUE_REASONS = new Map<number, string>([
  [CUE.address, 'salutation'],
  [CUE.title, 'title'],
  [CUE.greeting, 'greeting'],
  [CUE.relation, 'relation'],
  [CUE.family, 'relation'],
  [CUE.office, 'office'],
  [CUE.signed, 'signed'],
  [CUE.called, 'called'],
]);

/** Cues after which a name is all but certain. */
const FIRM = new Set<number>([CUE.address, CUE.title]);

/** Evidence beside a name: why, and whether that alone makes it certain. */
export interface Anchor {
  readonly reason: Reason;
  readonly isFirm: boolean;
}

/** The word of our own lists at token `i`, as the reason quotes it; undefined for any other word of the text. */
function ownWord(
  { tokens }: Context,
  i: number,
  isOwn: (word: string) => boolean,
): { readonly word: string } | undefined {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return isOwn(word.toLowerCase()) ? { word } : undefined;
}

/** Tokens that are looked back over for the label of a value. */
const FARTHEST_LABEL = 40;

/** The word of the label before token `i` that says what the value is. */
function labelWord(context: Context, i: number): { readonly word: string } | undefined {
  const { tokens } = context;
  for (let k = i - 1; k >= 0 && i - k < FARTHEST_LABEL && !tokens.breaks[k + 1]; k--) {
    const word = context.inLabel[k] ? ownWord(context, k, isFieldWord) : undefined;
    if (word) return word;
  }
  return undefined;
}

const NAME_FIELDS = new Set<number>([FIELD.person, FIELD.firstName, FIELD.surname]);

/** The anchor of a name that begins at token `i`, or undefined. */
export function anchorOf(context: Context, i: number): Anchor | undefined {
  const cue = context.announced[i] as number;
  const key = CUE_REASONS.get(cue);
  if (key) {
    const before = wordBefore(context.tokens, i);
    return {
      reason: { key, ...(before >= 0 ? ownWord(context, before, isCueWord) : {}) },
      isFirm: FIRM.has(cue),
    };
  }
  const field = context.field[i] as number;
  if (NAME_FIELDS.has(field)) {
    return {
      reason: { key: 'label', ...labelWord(context, i) },
      isFirm: (context.distance[i] as number) < 3,
    };
  }
  if (NAME_FIELDS.has(context.column[i] as number)) return { reason: { key: 'column' }, isFirm: true };
  if (
    (context.signature[i] as number) > 0 &&
    (context.signature[i] as number) < 3 &&
    context.place[i] === 0
  ) {
    return { reason: { key: 'closing' }, isFirm: false };
  }
  if (context.inLabel[i] && (context.place[i] as number) < 8 && context.inLabel[i] === 2) {
    return { reason: { key: 'speaker' }, isFirm: false };
  }
  return undefined;
}
