import { useMemo, useState } from 'preact/hooks';
import type { Language } from '@/lib/i18n/language';
import type { StoredUse } from '@/lib/register/database';
import { filterUses, NO_FILTER, type UseFilter } from './filter-uses';
import { pageRows } from './parts/pager';
import type { Column, Sorting } from './parts/table-view';
import { NEWEST_FIRST, sortUses } from './sort-uses';

export interface View {
  readonly filter: UseFilter;
  readonly setFilter: (filter: UseFilter) => void;
  readonly sorting: Sorting;
  readonly setSorting: (sorting: Sorting) => void;
  /** All uses that pass the filter, the newest first. */
  readonly shown: readonly StoredUse[];
  /** Number of the page that is open, from 0, and its rows. */
  readonly page: number;
  readonly rows: readonly StoredUse[];
  readonly setPage: (page: number) => void;
}

interface Asked {
  readonly columns: readonly Column<StoredUse>[];
  readonly language: Language;
  /** Tool that the address names. */
  readonly toolId?: string | undefined;
}

/** What of the register is looked at: filter, order, page. A new filter or order starts at its first page. */
export function useView(uses: readonly StoredUse[], { columns, language, toolId = '' }: Asked): View {
  const [filter, setFilter] = useState<UseFilter>({ ...NO_FILTER, toolId });
  const [sorting, setSorting] = useState(NEWEST_FIRST);
  const [asked, setPage] = useState(0);
  const shown = useMemo(() => filterUses(uses, filter, language), [uses, filter, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns change with the language alone
  const sorted = useMemo(() => sortUses(shown, sorting, columns, language), [shown, sorting, language]);
  const { page, visible } = pageRows(sorted, asked);
  const fromStart =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setPage(0);
    };
  return {
    filter,
    setFilter: fromStart(setFilter),
    sorting,
    setSorting: fromStart(setSorting),
    shown,
    page,
    rows: visible,
    setPage,
  };
}
