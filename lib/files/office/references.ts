import { readMarkup } from '@/lib/files/markup/tokens';
import { escapeMarkup, readXml } from '@/lib/files/markup/values';
import { applyEdits } from '@/lib/files/passages';
import type { Edit } from '@/lib/files/types';

const WORKBOOK = 'xl/workbook.xml';
/** Longest name of a sheet, and what can't stand in it (as Excel has it). */
const SHEET_NAME_LENGTH = 31;

/**
 * Names that are referred to must stay names and be the same everywhere: of sheets, of ranges, and of
 * table columns, which repeat the text of a cell.
 * @param before parts as they were
 * @param after parts with replacements; changed in place
 */
export function renameReferences(before: ReadonlyMap<string, string>, after: Map<string, string>): void {
  renameInWorkbook(before, after, 'sheet', sheetName, quotedSheet);
  renameInWorkbook(before, after, 'definedName', rangeName, (name) => name);
  renameColumns(before, after);
}

const sheetName = (name: string): string =>
  name
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/[*?/\\:]/g, ' ')
    .slice(0, SHEET_NAME_LENGTH);

const rangeName = (name: string): string => name.replace(/[^\p{L}\p{N}_.]+/gu, '_').replace(/^(?=\d)/, '_');

const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

function renameInWorkbook(
  before: ReadonlyMap<string, string>,
  after: Map<string, string>,
  element: string,
  legal: (name: string) => string,
  written: (name: string) => string,
): void {
  const old = namesIn(before.get(WORKBOOK) ?? '', element);
  const changed = namesIn(after.get(WORKBOOK) ?? '', element);
  const taken = new Set(old.filter(({ value }, i) => value === changed[i]?.value).map(({ value }) => value));
  const renamed = old.flatMap(({ value }, i) => {
    const wish = changed[i];
    if (!wish || wish.value === value) return [];
    const name = unique(legal(wish.value), taken);
    return [{ value, name, range: wish }];
  });
  if (renamed.length === 0) return;
  const edits = renamed.map(({ name, range }) => ({ ...range, replacement: escapeMarkup(name) }));
  after.set(WORKBOOK, applyEdits(after.get(WORKBOOK) ?? '', edits));
  for (const { value, name, range } of renamed) {
    // a formula may hold the old name, or the replaced text, which is no legal name yet
    for (const from of [value, range.value])
      renameInFormulas(after, element, from, written(from), written(name));
  }
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name.slice(0, SHEET_NAME_LENGTH - 3)}_${i}`;
  taken.add(free);
  return free;
}

interface Named {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string, element: string): Named[] {
  const names: Named[] = [];
  readMarkup(text, true, {
    open(name, attributes) {
      if (name.replace(/^\w+:/, '') !== element) return;
      const at = attributes.find((attribute) => attribute.name === 'name');
      if (at) names.push({ value: readXml(text.slice(at.start, at.end)), start: at.start, end: at.end });
    },
  });
  return names;
}

const FORMULA_ELEMENTS = new Set(['f', 'definedName', 'formula', 'formula1', 'formula2']);

function renameInFormulas(
  after: Map<string, string>,
  element: string,
  plain: string,
  from: string,
  to: string,
): void {
  const sheet = element === 'sheet';
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = `'${plain.replaceAll("'", "''")}'`;
  const pattern = sheet
    ? new RegExp(`(?:${escaped(quoted)}|(?<![\\p{L}\\p{N}_.'])${escaped(from)})(?=!)`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}_.!'])${escaped(from)}(?![\\p{L}\\p{N}_.(!'])`, 'gu');
  for (const [part, text] of after) {
    if (!part.startsWith('xl/') || !text.includes(escapeMarkup(plain).slice(0, 4))) continue;
    after.set(part, applyEdits(text, formulaEdits(text, pattern, to)));
  }
}

function formulaEdits(text: string, pattern: RegExp, to: string): Edit[] {
  const edits: Edit[] = [];
  let element = '';
  readMarkup(text, true, {
    open(name, attributes) {
      element = name.replace(/^\w+:/, '');
      const location = attributes.find(({ name: it }) => it === 'location');
      if (location) replaceAt(location.start, location.end);
    },
    close: () => {
      element = '';
    },
    text: (start, end) => {
      if (FORMULA_ELEMENTS.has(element)) replaceAt(start, end);
    },
  });
  return edits;

  function replaceAt(start: number, end: number): void {
    const formula = readXml(text.slice(start, end));
    const replacement = formula.replace(pattern, () => to);
    if (replacement !== formula) edits.push({ start, end, replacement: escapeMarkup(replacement) });
  }
}

/** A table's column is called like the cell at its top, or the file counts as damaged. */
function renameColumns(before: ReadonlyMap<string, string>, after: Map<string, string>): void {
  const renamed = changedStrings(
    before.get('xl/sharedStrings.xml') ?? '',
    after.get('xl/sharedStrings.xml') ?? '',
  );
  if (renamed.size === 0) return;
  for (const [part, text] of before) {
    if (!/^xl\/tables\//.test(part)) continue;
    const now = after.get(part) ?? text;
    const old = namesIn(text, 'tableColumn');
    const edits = namesIn(now, 'tableColumn').flatMap(({ start, end }, i) => {
      const name = renamed.get(old[i]?.value ?? '');
      return name === undefined ? [] : [{ start, end, replacement: escapeMarkup(name) }];
    });
    if (edits.length > 0) after.set(part, applyEdits(now, edits));
  }
}

function changedStrings(before: string, after: string): Map<string, string> {
  if (before === after) return new Map();
  const [old, now] = [stringsOf(before), stringsOf(after)];
  return new Map(old.flatMap((text, i) => (text === now[i] ? [] : [[text, now[i] ?? ''] as const])));
}

function stringsOf(text: string): string[] {
  const strings: string[] = [];
  readMarkup(text, true, {
    open(name) {
      if (/^(?:\w+:)?si$/.test(name)) strings.push('');
    },
    text(start, end) {
      strings.push(`${strings.pop() ?? ''}${readXml(text.slice(start, end))}`);
    },
  });
  return strings;
}
