import type { Value } from '@/lib/documents/tree';

/** A sheet: a head that stays in view, a filter, and rows of typed values. */
export interface Sheet {
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: Iterable<readonly Value[]>;
  /** How many rows there will be: for the filter's range and the progress. */
  readonly rowCount: number;
  /** Long texts run over several lines. */
  readonly wrap: boolean;
}

export interface Workbook {
  readonly title: string;
  /** Files carry this day and no time of day. */
  readonly day: string;
  readonly landscape: boolean;
  /** Words for the foot of a printed sheet, with `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly sheets: readonly Sheet[];
}

/** What Excel takes as the name of a sheet: at most 31 characters, none of `[]:*?/\`, no two alike. */
export function sheetNames(sheets: readonly Pick<Sheet, 'name'>[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const base =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let free = base.slice(0, 31);
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${base.slice(0, 28)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** `A` … `Z`, `AA` …: name of the column at an index from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
