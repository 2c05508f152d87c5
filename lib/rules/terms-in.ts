import { MOST_TERMS, TERM_LENGTH } from '@/lib/policy/fields';

/**
 * Terms of a pasted list or of the first column of a table, each once. Quotes around a cell go.
 */
export function termsIn(text: string): string[] {
  const terms = text
    .split(/\r?\n/)
    .map((line) => firstCell(line).trim().slice(0, TERM_LENGTH))
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (line.split(/[;\t]/, 1)[0] ?? '');
}
