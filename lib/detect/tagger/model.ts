import { LABEL_COUNT } from './crf';
import { bytesFor, type WordFilter } from './filter';
import { fullLexicon, type Lexicon } from './lexicon';
import { formatSparse, parseSparse, type SparseRows } from './sparse';

/** The files of the model below the extension's root. The caller loads them. */
export const MODEL_FILES = {
  tagger: 'detect/tagger.bin',
  secondLook: 'detect/second-look.bin',
  codes: 'detect/codes.bin',
  plates: 'detect/plates.bin',
  locks: 'detect/locks.bin',
  dates: 'detect/dates.bin',
  accounts: 'detect/accounts.bin',
  names: 'detect/names.bin',
  surnames: 'detect/surnames-dagv.bin',
  words: 'detect/words.bin',
  subjects: 'detect/subjects.bin',
  gist: 'detect/gist.bin',
} as const;
export type ModelFile = keyof typeof MODEL_FILES;

/** Kinds of values that a model of their own judges. */
export const VALUE_IDS = [
  'codes',
  'plates',
  'locks',
  'dates',
  'accounts',
] as const satisfies readonly ModelFile[];
export type ValueId = (typeof VALUE_IDS)[number];

/** Trained weights for labels of tokens. */
export interface Tagger {
  /** The tagger has 2^bits buckets. */
  readonly bits: number;
  /** For each bucket that has any, the weights of the labels behind the first, whose weight is 0. */
  readonly weights: SparseRows;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** `transitions[from * LABEL_COUNT + to]`. */
  readonly transitions: Float32Array;
}

/**
 * A trained tagger, the lexicon it was trained on, the tagger that looks at its labels once more, and those that
 * tell which values of a text are personal.
 */
export interface NameModel extends Tagger {
  readonly lexicon: Lexicon;
  readonly secondLook: Tagger;
  readonly values: Readonly<Record<ValueId, Tagger>>;
}

const FILTER_MAGIC = 0x32574c53;
const TAGGER_MAGIC = 0x32544c53;
const FILTER_HEADER = 16;
/** Weights in a row: one for each label but the first. */
export const ROW = LABEL_COUNT - 1;
const TAGGER_HEADER = 12 + 4 * LABEL_COUNT * LABEL_COUNT;

function viewOf(bytes: Uint8Array, magic: number, name: string): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < FILTER_HEADER || view.getUint32(0, true) !== magic)
    throw new Error(`Not a ${name} file.`);
  return view;
}

/** Reads a word filter. @throws when the bytes are none */
export function parseFilter(bytes: Uint8Array): WordFilter {
  const view = viewOf(bytes, FILTER_MAGIC, 'word list');
  const valueBits = view.getUint16(4, true);
  const cellBits = view.getUint16(6, true);
  const size = view.getUint32(12, true);
  if (bytes.length !== FILTER_HEADER + bytesFor(size, cellBits))
    throw new Error('The word list is not complete.');
  return { bytes: bytes.slice(FILTER_HEADER), size, cellBits, valueBits, seed: view.getUint32(8, true) };
}

/** Writes a word filter in the form that `parseFilter` reads. */
export function formatFilter({ bytes: cells, size, cellBits, valueBits, seed }: WordFilter): Uint8Array {
  const bytes = new Uint8Array(FILTER_HEADER + cells.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FILTER_MAGIC, true);
  view.setUint16(4, valueBits, true);
  view.setUint16(6, cellBits, true);
  view.setUint32(8, seed, true);
  view.setUint32(12, size, true);
  bytes.set(cells, FILTER_HEADER);
  return bytes;
}

function parseTagger(bytes: Uint8Array): Tagger {
  const view = viewOf(bytes, TAGGER_MAGIC, 'tagger');
  const bits = view.getUint32(4, true);
  const weights = parseSparse(bytes.subarray(TAGGER_HEADER), 1 << bits);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let k = 0; k < transitions.length; k++) transitions[k] = view.getFloat32(12 + 4 * k, true);
  return { bits, scale: view.getFloat32(8, true), transitions, weights };
}

/** Writes a tagger in the form that `parseModel` reads. */
export function formatTagger({ bits, scale, transitions, weights }: Tagger): Uint8Array {
  const table = formatSparse(weights);
  const bytes = new Uint8Array(TAGGER_HEADER + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, TAGGER_MAGIC, true);
  view.setUint32(4, bits, true);
  view.setFloat32(8, scale, true);
  transitions.forEach((value, k) => {
    view.setFloat32(12 + 4 * k, value, true);
  });
  bytes.set(table, TAGGER_HEADER);
  return bytes;
}

/** Reads the model out of the bytes of its files. Throws when a file is damaged. */
export function parseModel(files: Readonly<Record<ModelFile, Uint8Array>>): NameModel {
  const lexicon = fullLexicon({
    names: parseFilter(files.names),
    surnames: parseFilter(files.surnames),
    words: parseFilter(files.words),
    subjects: parseFilter(files.subjects),
    gist: parseFilter(files.gist),
  });
  return {
    lexicon,
    ...parseTagger(files.tagger),
    secondLook: parseTagger(files.secondLook),
    values: Object.fromEntries(VALUE_IDS.map((id) => [id, parseTagger(files[id])])) as NameModel['values'],
  };
}
