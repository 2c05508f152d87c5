import { type Encoding, Passages, type Source } from '@/lib/files/passages';
import type { OpenedFile } from '@/lib/files/types';
import { decodeText } from './encoding';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/**
 * Tables with separators (RFC 4180 and what spreadsheets make of it). A replacement stays within its
 * cell, so that no column is lost when a name spans two of them.
 */
export function readTable(bytes: Uint8Array): OpenedFile {
  const { text, encode } = decodeText(bytes);
  const source: Source = { text };
  const passages = cells(source, delimiterOf(text));
  return {
    text: passages.text,
    gaps: [],
    write: (edits) => encode(passages.rewrite(edits).get(source) ?? text),
  };
}

/** The separator that the first lines have most of. */
export function delimiterOf(text: string): string {
  const head = text
    .slice(0, 10_000)
    .split(/\r?\n/, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function cells(source: Source, delimiter: string): Passages {
  const passages = new Passages();
  const sign = delimiter === '|' ? '\\|' : delimiter;
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=${sign}|\\r|\\n|$)|[^${sign}\\r\\n]+|${sign}|\\r\\n?|\\n`, 'g');
  for (const match of source.text.matchAll(cell)) {
    const [whole, quoted] = match;
    const end = match.index + whole.length;
    if (quoted !== undefined) passages.add(quoted.replaceAll('""', '"'), source, match.index, end, QUOTED);
    else if (whole === delimiter || /^[\r\n]/.test(whole)) passages.gap(whole);
    else passages.add(whole, source, match.index, end, bare(delimiter));
  }
  return passages;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const QUOTED: Encoding = { encode: quote };

const bare = (delimiter: string): Encoding => ({
  encode: (text) => (text.includes(delimiter) || /["\r\n]/.test(text) ? quote(text) : text),
});
