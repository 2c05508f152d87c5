import { type Encoding, Passages, type Source } from '@/lib/files/passages';
import type { OpenedFile } from '@/lib/files/types';
import { decodeText } from './encoding';

/** Strings, numbers, structure, and whatever a not quite valid file has beside. */
const TOKEN = /"((?:[^"\\\n]|\\.)*)"|-?\d[\d.eE+-]*|[{}[\]:,\s]+|[^{}[\]:,\s"]+|"/g;

/**
 * JSON and lines of JSON. Strings are read without their escapes and written with them; a number that
 * is replaced becomes a string, so that the file stays valid.
 */
export function readJson(bytes: Uint8Array): OpenedFile {
  const { text, encode } = decodeText(bytes);
  const source: Source = { text };
  const passages = tokens(source);
  return {
    text: passages.text,
    gaps: [],
    write: (edits) => encode(passages.rewrite(edits).get(source) ?? text),
  };
}

function tokens(source: Source): Passages {
  const passages = new Passages();
  for (const match of source.text.matchAll(TOKEN)) {
    const [whole, string] = match;
    const end = match.index + whole.length;
    if (string !== undefined) addString(passages, source, match.index, end);
    else if (/^-?\d/.test(whole)) passages.add(whole, source, match.index, end, NUMBER);
    else if (/^[{}[\]:,\s]/.test(whole)) passages.gap(whole);
    else passages.add(whole, source, match.index, end);
  }
  return passages;
}

function addString(passages: Passages, source: Source, start: number, end: number): void {
  passages.gap('"');
  const raw = source.text.slice(start, end);
  passages.add(unescaped(raw) ?? raw.slice(1, -1), source, start, end, STRING);
  passages.gap('"');
}

function unescaped(raw: string): string | undefined {
  try {
    return JSON.parse(raw) as string;
  } catch {
    return undefined; // an escape that JSON doesn't know: as it stands
  }
}

const STRING: Encoding = { encode: (text) => JSON.stringify(text) };
const NUMBER: Encoding = { encode: (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? text : JSON.stringify(text)) };
