import { RefusedFile } from '@/lib/files/types';

/** The text of a file and the way back to bytes in the same encoding. */
export interface Decoded {
  readonly text: string;
  encode(text: string): Uint8Array;
}

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * Decodes a text file: by its byte order mark; else as UTF-16 where every other byte is zero; else as
 * UTF-8 if it is valid; else as `declared`; else as windows-1252, which spreadsheets in Western Europe
 * export by default. Line ends are left as they are.
 * @param declared encoding that the file itself names (XML declaration, HTML meta)
 * @throws {RefusedFile} `unknown` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  for (const { label, mark } of BYTE_ORDER_MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return unicode(bytes.subarray(mark.length), label, mark);
  }
  const wide = guessUtf16(bytes);
  if (wide) return unicode(bytes, wide, []);
  if (bytes.subarray(0, 4096).includes(0)) throw new RefusedFile('unknown');
  try {
    return unicode(bytes, 'utf-8', []);
  } catch {
    return singleByte(bytes, known(declared) ?? 'windows-1252');
  }
}

type UnicodeLabel = (typeof BYTE_ORDER_MARKS)[number]['label'];

function unicode(bytes: Uint8Array, label: UnicodeLabel, mark: readonly number[]): Decoded {
  const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  return { text, encode: (changed) => join(mark, label === 'utf-8' ? utf8(changed) : utf16(changed, label)) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, label: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), label === 'utf-16le');
  return bytes;
}

function join(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(mark.length + bytes.length);
  joined.set(mark);
  joined.set(bytes, mark.length);
  return joined;
}

/** Western text in UTF-16 has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > length * 0.35) return 'utf-16le';
  return odd === 0 && even > length * 0.35 ? 'utf-16be' : null;
}

function singleByte(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let code = 0; code < 256; code++) codes.set(new TextDecoder(label).decode(Uint8Array.of(code)), code);
  return { text: decoder.decode(bytes), encode: (text) => encodeBytes(text, codes) };
}

/** A letter that the encoding lacks is written without its accent; anything else as a question mark. */
function encodeBytes(text: string, codes: ReadonlyMap<string, number>): Uint8Array {
  const code = (letter: string) => codes.get(letter) ?? codes.get(letter.normalize('NFD').charAt(0)) ?? 0x3f;
  return Uint8Array.from([...text].map(code));
}

/** The name that browsers know an encoding by. Only those with one byte a letter can be written back. */
function known(declared: string | undefined): string | undefined {
  if (declared === undefined || !/^(?:iso-?8859|windows-125|latin|cp125|macintosh|koi8)/i.test(declared))
    return undefined;
  try {
    return new TextDecoder(declared.replace(/^cp(?=125)/i, 'windows-')).encoding;
  } catch {
    return undefined;
  }
}
