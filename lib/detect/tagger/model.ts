import { LABEL_COUNT } from './crf';
import type { WordFilter } from './filter';
import { fullLexicon, type Lexicon } from './lexicon';

/** The files of the model below the extension's root. The caller loads them. */
export const MODEL_FILES = {
  tagger: 'detect/tagger.bin',
  names: 'detect/names.bin',
  surnames: 'detect/surnames-dagv.bin',
  words: 'detect/words.bin',
} as const;
export type ModelFile = keyof typeof MODEL_FILES;

/** A trained tagger with the lexicon it was trained on. */
export interface NameModel {
  readonly lexicon: Lexicon;
  /** The model has 2^bits buckets. */
  readonly bits: number;
  /** One weight for each bucket and label. */
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** `transitions[from * LABEL_COUNT + to]`. */
  readonly transitions: Float32Array;
}

const FILTER_MAGIC = 0x46574c53;
const TAGGER_MAGIC = 0x47544c53;
const FILTER_HEADER = 12;
const TAGGER_HEADER = 12 + 4 * LABEL_COUNT * LABEL_COUNT;

function viewOf(bytes: Uint8Array, magic: number, name: string): DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== magic) throw new Error(`Not a ${name} file.`);
  return view;
}

/** Reads a word filter. Throws when the bytes are none. */
export function parseFilter(bytes: Uint8Array): WordFilter {
  const view = viewOf(bytes, FILTER_MAGIC, 'word list');
  const valueBits = view.getUint16(4, true);
  const isWide = view.getUint16(6, true) === 2;
  const body = bytes.slice(FILTER_HEADER);
  const cells = isWide ? new Uint16Array(body.buffer) : body;
  return { cells, valueBits, seed: view.getUint32(8, true) };
}

/** Writes a word filter in the form that `parseFilter` reads. */
export function formatFilter({ cells, valueBits, seed }: WordFilter): Uint8Array {
  const body = new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
  const bytes = new Uint8Array(FILTER_HEADER + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FILTER_MAGIC, true);
  view.setUint16(4, valueBits, true);
  view.setUint16(6, cells.BYTES_PER_ELEMENT, true);
  view.setUint32(8, seed, true);
  bytes.set(body, FILTER_HEADER);
  return bytes;
}

type Tagger = Omit<NameModel, 'lexicon'>;

function parseTagger(bytes: Uint8Array): Tagger {
  const view = viewOf(bytes, TAGGER_MAGIC, 'tagger');
  const bits = view.getUint32(4, true);
  const weights = new Int8Array(bytes.slice(TAGGER_HEADER).buffer);
  if (weights.length !== LABEL_COUNT << bits) throw new Error('The tagger file is not complete.');
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let k = 0; k < transitions.length; k++) transitions[k] = view.getFloat32(12 + 4 * k, true);
  return { bits, scale: view.getFloat32(8, true), transitions, weights };
}

/** Writes a tagger in the form that `parseModel` reads. */
export function formatTagger({ bits, scale, transitions, weights }: Tagger): Uint8Array {
  const bytes = new Uint8Array(TAGGER_HEADER + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, TAGGER_MAGIC, true);
  view.setUint32(4, bits, true);
  view.setFloat32(8, scale, true);
  transitions.forEach((value, k) => {
    view.setFloat32(12 + 4 * k, value, true);
  });
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), TAGGER_HEADER);
  return bytes;
}

/** Reads the model out of the bytes of its files. Throws when a file is damaged. */
export function parseModel(files: Readonly<Record<ModelFile, Uint8Array>>): NameModel {
  const lexicon = fullLexicon(
    parseFilter(files.names),
    parseFilter(files.surnames),
    parseFilter(files.words),
  );
  return { lexicon, ...parseTagger(files.tagger) };
}
