import { HASH_START, hashStep, hashText } from '../tagger/hash';
import type { Lexicon, SubjectKind } from '../tagger/lexicon';
import { SHAPE, type Tokens } from '../tagger/tokens';

/** Place of a token in the name of a known subject: first word of a thing or of a person, or a further word. */
export const SUBJECT = { none: 0, thing: 1, further: 2, person: 3 } as const;

const MOST_WORDS = 6;
/** Signs that are written or left out at will: "J. K. Rowling", "Robert-Koch-Institut". */
const LOOSE = new Set([39, 45, 46, 8209, 8217]);
const AMPERSAND = 38;
const SMALL_S = hashText('s');
/** Longest small word inside a name: "Johann Wolfgang von Goethe", "Adam und Eva". */
const LONGEST_JOINT = 3;

/** A sign that says nothing, or the "s" behind an apostrophe: "Jack Daniel's" is also "Jack Daniels" and "Jack Daniel". */
function isLoose({ sign, hash, spaced }: Tokens, i: number): boolean {
  return LOOSE.has(sign[i] as number) || (hash[i] === SMALL_S && !spaced[i]);
}

/**
 * Hash of a name of several words, whatever signs stand between them.
 * @returns undefined for a single word
 */
export function subjectHash(tokens: Tokens): number | undefined {
  let sum = HASH_START;
  let words = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (isLoose(tokens, i)) continue;
    sum = hashStep(sum, tokens.hash[i] as number);
    words++;
  }
  return words > 1 ? sum : undefined;
}

/** Whether a name can go on with token `i`. */
function goesOn({ start, end, shape, sign, breaks }: Tokens, i: number, allLower: boolean): boolean {
  if (breaks[i]) return false;
  if (shape[i] === SHAPE.sign) return sign[i] === AMPERSAND;
  return allLower || shape[i] !== SHAPE.lower || (end[i] as number) - (start[i] as number) <= LONGEST_JOINT;
}

/** The longest known name that begins with token `from`: its end, or `from`, and what it is. */
function longestSubject(tokens: Tokens, from: number, lexicon: Lexicon, allLower: boolean) {
  let end = from;
  let kind: SubjectKind | undefined;
  let sum = HASH_START;
  let words = 0;
  for (let i = from; i < tokens.count && words < MOST_WORDS; i++) {
    if (isLoose(tokens, i) && !tokens.breaks[i]) {
      // the "s" of the name that ends before its apostrophe
      if (end === i - 1 && end > from && tokens.hash[i] === SMALL_S) end = i + 1;
      continue;
    }
    if (i > from && !goesOn(tokens, i, allLower)) break;
    const genitive = words > 0 ? lexicon.subject(hashStep(sum, tokens.stem[i] as number)) : undefined;
    sum = hashStep(sum, tokens.hash[i] as number);
    words++;
    const canEnd = words > 1 && (allLower || tokens.shape[i] !== SHAPE.lower);
    const found = canEnd ? (lexicon.subject(sum) ?? genitive) : undefined;
    if (!found) continue;
    end = i + 1;
    kind = found;
  }
  return { end, kind };
}

/** Whether tokens are the name of a known subject or a part of it ("Robert Koch" of "Robert Koch Institut"). */
export const isSubject = (column: Uint8Array, { from, to }: { from: number; to: number }): boolean =>
  column[from] !== SUBJECT.none && column.subarray(from + 1, to).every((place) => place === SUBJECT.further);

/**
 * Marks the names that texts mention as a subject, and not as somebody's data: historic and public persons, figures
 * of fiction, brands, things named after people. Values of `SUBJECT`. Linear time.
 */
export function findSubjects(tokens: Tokens, lexicon: Lexicon, allLower: boolean): Uint8Array {
  const column = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i] as number;
    if (shape >= SHAPE.digits || (shape === SHAPE.lower && !allLower)) continue;
    const { end, kind } = longestSubject(tokens, i, lexicon, allLower);
    if (!kind) continue;
    column.fill(SUBJECT.further, i, end);
    column[i] = SUBJECT[kind];
    i = end - 1;
  }
  return column;
}
