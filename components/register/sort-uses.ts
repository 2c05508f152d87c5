import type { Language } from '@/lib/i18n/language';
import type { StoredUse } from '@/lib/register/database';
import { groupBy } from '@/lib/register/group';
import type { Column, Sorting } from './parts/table-view';

/** The newest first: the order in which uses are read. */
export const NEWEST_FIRST: Sorting = { column: 'day', isDown: true };

/**
 * Uses in another order than that in which they were read, the newest first. A column holds few different
 * values: they are ordered, not the rows, so that a hundred thousand rows take milliseconds. Uses with the
 * same value stay in the order they had.
 */
export function sortUses(
  uses: readonly StoredUse[],
  sorting: Sorting,
  columns: readonly Column<StoredUse>[],
  language: Language,
): readonly StoredUse[] {
  const value = columns.find(({ id }) => id === sorting.column)?.sortBy;
  if (!value) return uses;
  if (sorting.column === 'day') return sorting.isDown ? uses : uses.toReversed();
  const { compare } = new Intl.Collator(language, { numeric: true });
  const groups = [...groupBy(uses, value)].sort(([a], [b]) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)),
  );
  if (sorting.isDown) groups.reverse();
  return groups.flatMap(([, group]) => group);
}
