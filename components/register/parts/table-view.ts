import type { ComponentChildren } from 'preact';
import type { Language } from '@/lib/i18n/language';

/** A column of a table: what it shows, what it is sorted by, what the search finds in it. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Words of the cell, for the search. */
  readonly text?: (row: Row) => string;
  /** Value to sort by; default: `text`. A column without both can't be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** Figures stand at the right. */
  readonly isNumber?: boolean;
  /** Not shown until a person chooses it. */
  readonly isExtra?: boolean;
}

/** A choice above the table. */
export interface Filter<Row> {
  readonly id: string;
  readonly label: string;
  /** Words for no choice. */
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly fits: (row: Row, option: string) => boolean;
}

export interface Sorting {
  readonly column: string;
  readonly isDown: boolean;
}

/** What a person asks of a table. */
export interface Wish {
  readonly search: string;
  /** Chosen option by filter; empty or missing: all. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sorting: Sorting | null;
}

/** The rows that fit the wish, in its order. Without sorting they keep their own. */
export function viewRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: readonly Filter<Row>[],
  wish: Wish,
  language: Language,
): readonly Row[] {
  const terms = wish.search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const active = filters.filter(({ id }) => wish.chosen[id]);
  const fitting = rows.filter(
    (row) =>
      active.every(({ id, fits }) => fits(row, wish.chosen[id] ?? '')) &&
      contains(row, columns, terms, language),
  );
  return sorted(fitting, columns, wish.sorting, language);
}

function contains<Row>(
  row: Row,
  columns: readonly Column<Row>[],
  terms: readonly string[],
  language: Language,
): boolean {
  if (terms.length === 0) return true;
  const words = columns.map(({ text }) => text?.(row).toLocaleLowerCase(language) ?? '');
  return terms.every((term) => words.some((word) => word.includes(term)));
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  language: Language,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  const value = column?.sortBy ?? column?.text;
  if (!sorting || !value) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  const direction = sorting.isDown ? -1 : 1;
  const order = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return keyed.sort((a, b) => direction * order(a.key, b.key)).map(({ row }) => row);
}
