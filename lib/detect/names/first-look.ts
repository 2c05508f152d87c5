import { LABEL_COUNT } from '../tagger/crf';
import { SHAPE } from '../tagger/tokens';
import { CUE } from './anchor-words';
import type { Context } from './context';

const L = LABEL_COUNT;
const FULL_STOP = 46;

/** Steps that probabilities are told in: log-odds of -5 to 6, rounded. */
const STEPS = 11;
const LOWEST = 5;

/** A probability as a small number, 0 to 11. */
export function stepOf(share: number): number {
  const within = Math.min(0.9999, Math.max(0.0001, share));
  return Math.min(STEPS, Math.max(0, Math.round(Math.log(within / (1 - within)) + LOWEST)));
}

/** The same in six steps: no, hardly, rather not, rather, likely, surely. */
export const roughly = (step: number): number => (step >= 10 ? 5 : step >> 1);

/** A number of names in five steps. */
const amount = (count: number): number => (count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : 4);

/** From this probability of "no name" there is nothing to look at once more. */
const SURELY_NONE = 0.998;

/** Whether the first look is sure that token `i` is part of no name. `shares` as in `FirstLook`. */
export const seesNothing = (shares: Float32Array, i: number): boolean =>
  (shares[i * L] as number) > SURELY_NONE;

/** What the first look at a text says of its tokens and of the whole, for the second look. */
export interface FirstLook {
  /** Probabilities of the labels, one row of LABEL_COUNT a token. */
  readonly shares: Float32Array;
  /** How likely each token belongs to a person's name, as `stepOf`. */
  readonly person: Uint8Array;
  readonly organisation: Uint8Array;
  /** 1 and `roughly` how likely the same word is one elsewhere in the text; 0 where it stands nowhere else. */
  readonly elsewhere: Uint8Array;
  /** The same for the token at this place of the line before, and of the line behind. */
  readonly above: Uint8Array;
  readonly below: Uint8Array;
  /** Whether a person stands before on this line: 2 in the same sentence, 1 in an earlier one; 0 for none. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** Bits for each line: contact, address, other identifier, "Herr" or "Frau". */
  readonly onLine: Uint8Array;
  /** How many names the text holds, how many of them are announced, and how many are doubtful; as `amount`. */
  readonly names: number;
  readonly announced: number;
  readonly doubtful: number;
}

const ANNOUNCING: ReadonlySet<number> = new Set([CUE.address, CUE.title, CUE.greeting]);

const SURELY = 0.8;
const HARDLY = 0.2;

/** Counts the names that the first look sees. */
function countNames({ announced, signature, tokens }: Context, shares: Float32Array) {
  const counts = { names: 0, announced: 0, doubtful: 0 };
  for (let i = 0; i < tokens.count; i++) {
    const share = shares[i * L + 1] as number;
    if (share <= HARDLY) continue;
    if (share <= SURELY) counts.doubtful++;
    else {
      counts.names++;
      if (ANNOUNCING.has(announced[i] as number) || signature[i]) counts.announced++;
    }
  }
  return {
    names: amount(counts.names),
    announced: amount(counts.announced),
    doubtful: amount(counts.doubtful),
  };
}

/** The most likely person of each spelling, by its hash, and the second most likely. */
function bestOfEach({ tokens }: Context, person: Uint8Array) {
  const best = new Map<number, { most: number; next: number }>();
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) >= SHAPE.digits) continue;
    const step = person[i] as number;
    const known = best.get(tokens.hash[i] as number);
    if (!known) best.set(tokens.hash[i] as number, { most: step, next: -1 });
    else if (step > known.most) {
      known.next = known.most;
      known.most = step;
    } else if (step > known.next) known.next = step;
  }
  return best;
}

function readElsewhere(context: Context, person: Uint8Array): Uint8Array {
  const { tokens } = context;
  const best = bestOfEach(context, person);
  const column = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) >= SHAPE.digits) continue;
    const same = best.get(tokens.hash[i] as number);
    const stem = tokens.stem[i] === tokens.hash[i] ? undefined : best.get(tokens.stem[i] as number);
    const other = same && (same.most === person[i] ? same.next : same.most);
    const step = Math.max(other ?? -1, stem?.most ?? -1);
    if (step >= 0) column[i] = 1 + roughly(step);
  }
  return column;
}

interface Columns {
  readonly above: Uint8Array;
  readonly below: Uint8Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  readonly onLine: Uint8Array;
}

/** Marks, going over a line in one direction, what is near a person. */
function markNear(
  column: Uint8Array,
  { tokens }: Context,
  person: Uint8Array,
  from: number,
  to: number,
  step: 1 | -1,
): void {
  let near = 0;
  for (let i = from; i !== to; i += step) {
    column[i] = near;
    if ((person[i] as number) > LOWEST) near = 2;
    else if (tokens.sign[i] === FULL_STOP && near) near = 1;
  }
}

const ADDRESSED = 8;

function bitsOfLine({ shield, announced }: Context, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) {
    const kind = shield[i] as number;
    if (kind > 0) bits |= 1 << (kind - 1);
    if (announced[i] === CUE.address) bits |= ADDRESSED;
  }
  return bits;
}

function readLines(context: Context, person: Uint8Array): Columns {
  const { count } = context.tokens;
  const make = () => new Uint8Array(count);
  const columns = { above: make(), below: make(), left: make(), right: make(), onLine: make() };
  let last = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && context.lineOf[to] === context.lineOf[from]) to++;
    for (let k = 0; last + k < from && from + k < to; k++) {
      columns.above[from + k] = 1 + roughly(person[last + k] as number);
      columns.below[last + k] = 1 + roughly(person[from + k] as number);
    }
    markNear(columns.left, context, person, from, to, 1);
    markNear(columns.right, context, person, to - 1, from - 1, -1);
    columns.onLine.fill(bitsOfLine(context, from, to), from, to);
    last = from;
    from = to;
  }
  return columns;
}

/** Puts together what the first look says. `shares` are its probabilities of the labels. Linear time. */
export function readFirstLook(context: Context, shares: Float32Array): FirstLook {
  const { count } = context.tokens;
  const person = new Uint8Array(count);
  const organisation = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = i * L;
    person[i] = stepOf((shares[row + 1] as number) + (shares[row + 2] as number));
    organisation[i] = stepOf((shares[row + 3] as number) + (shares[row + 4] as number));
  }
  return {
    shares,
    person,
    organisation,
    elsewhere: readElsewhere(context, person),
    ...readLines(context, person),
    ...countNames(context, shares),
  };
}
