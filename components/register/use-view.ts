import { useMemo, useState } from 'preact/hooks';
import type { Language } from '@/lib/i18n/language';
import type { StoredUse } from '@/lib/register/database';
import { filterUses, NO_FILTER, type UseFilter } from './filter-uses';
import { PAGE_SIZE } from './parts/pager';

export interface View {
  readonly filter: UseFilter;
  readonly setFilter: (filter: UseFilter) => void;
  readonly isOldestFirst: boolean;
  readonly turn: () => void;
  /** All uses that pass the filter, the newest first. */
  readonly shown: readonly StoredUse[];
  /** Number of the page that is open, from 0, and its rows. */
  readonly page: number;
  readonly rows: readonly StoredUse[];
  readonly setPage: (page: number) => void;
}

/** What of the register is looked at: filter, direction, page. A new filter starts at its first page. */
export function useView(uses: readonly StoredUse[], language: Language): View {
  const [filter, setFilter] = useState<UseFilter>(NO_FILTER);
  const [isOldestFirst, setOldestFirst] = useState(false);
  const [asked, setPage] = useState(0);
  const shown = useMemo(() => filterUses(uses, filter, language), [uses, filter, language]);
  const page = Math.min(asked, Math.max(0, Math.ceil(shown.length / PAGE_SIZE) - 1));
  return {
    filter,
    setFilter: (next) => {
      setFilter(next);
      setPage(0);
    },
    isOldestFirst,
    turn: () => {
      setOldestFirst(!isOldestFirst);
      setPage(0);
    },
    shown,
    page,
    rows: rowsOf(shown, page, isOldestFirst),
    setPage,
  };
}

function rowsOf(shown: readonly StoredUse[], page: number, isOldestFirst: boolean): readonly StoredUse[] {
  const start = page * PAGE_SIZE;
  if (!isOldestFirst) return shown.slice(start, start + PAGE_SIZE);
  const end = shown.length - start;
  return shown.slice(Math.max(0, end - PAGE_SIZE), end).reverse();
}
