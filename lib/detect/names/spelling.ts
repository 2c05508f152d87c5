import { hashText } from '../tagger/hash';
import { SHAPE, type Tokens } from '../tagger/tokens';

/**
 * Words that spell letters on the telephone: DIN 5009 in its versions since 1903, the Austrian and Swiss
 * ones, and the alphabet of the ICAO. These are first names too; said in a row they are no people.
 */
const PEOPLE =
  'anton berta charlotte dora emil friedrich gustav heinrich ida isidor julius jakob konrad karl ludwig leopold martha nathan otto oskar paula richard rosa samuel siegfried theodor ulrich viktor wilhelm xaver charlie delta echo juliett mike oscar papa romeo';
/** The other words of these alphabets: nobody is called so. */
const NO_PEOPLE =
  'ärger cäsar eszett kaufmann nordpol ökonom österreich ödipus quelle schule übermut übel xanthippe ypsilon zacharias zeppelin zürich alpha bravo foxtrot golf hotel india kilo lima november quebec sierra tango uniform whiskey xray yankee zulu';

const hashes = (words: string) => new Set(words.split(' ').map(hashText));
const LETTER_WORDS = hashes(`${PEOPLE} ${NO_PEOPLE}`);
const PLAIN_WORDS = hashes(NO_PEOPLE);
/** What may stand between two: "A wie Anton, B wie Berta und C wie Cäsar". */
const BETWEEN = hashes('wie und für dann as for');

const COMMA = 44;
const DASHES = new Set([45, 8211, 8212, 46, 47]);
const FEWEST = 3;
const INITIALS = 3;

interface Run {
  readonly places: readonly number[];
  readonly hasLetters: boolean;
}

const isBetween = ({ tokens, i }: { tokens: Tokens; i: number }) =>
  tokens.sign[i] === COMMA ||
  DASHES.has(tokens.sign[i] as number) ||
  tokens.shape[i] === SHAPE.initial ||
  (tokens.end[i] as number) - (tokens.start[i] as number) === 1 ||
  BETWEEN.has(tokens.hash[i] as number);

function runsOf(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  let places: number[] = [];
  let hasLetters = false;
  const close = () => {
    if (places.length > 1) runs.push({ places, hasLetters });
    places = [];
    hasLetters = false;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (LETTER_WORDS.has(tokens.hash[i] as number)) places.push(i);
    else if (places.length > 0 && tokens.breaks[i] === 0 && isBetween({ tokens, i }))
      hasLetters ||= tokens.shape[i] === SHAPE.initial;
    else close();
  }
  close();
  return runs;
}

/** The beginnings of the words of a text, as long as the shortest run that counts. */
function beginnings({ text, start, end, count, sign }: Tokens): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (sign[i] === 0 && (end[i] as number) - (start[i] as number) >= INITIALS)
      found.add(text.slice(start[i], (start[i] as number) + INITIALS).toLowerCase());
  }
  return found;
}

function isProven(
  { text, start, hash }: Tokens,
  { places, hasLetters }: Run,
  words: () => ReadonlySet<string>,
) {
  if (places.length < FEWEST) return false;
  if (hasLetters || places.some((i) => PLAIN_WORDS.has(hash[i] as number))) return true;
  const initials = places.slice(0, INITIALS).map((i) => text.charAt(start[i] as number));
  return words().has(initials.join('').toLowerCase());
}

/**
 * Marks with 1 the tokens that spell something: three or more words of a spelling alphabet in a row that
 * hold one nobody is called, stand beside their letters, or whose first letters begin a word of the text.
 * Beside such a row shorter ones count as well. Linear time.
 */
export function spelledTokens(tokens: Tokens): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  const runs = runsOf(tokens);
  if (runs.length === 0) return marks;
  let known: ReadonlySet<string> | undefined;
  const words = () => (known ??= beginnings(tokens));
  if (!runs.some((run) => isProven(tokens, run, words))) return marks;
  for (const { places } of runs) for (const i of places) marks[i] = 1;
  return marks;
}
