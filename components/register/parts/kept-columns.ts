/** Columns that a person took away from or added to a table, kept for the next time. Ids only, no content. */
export function keptColumns(table: string): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(table)) ?? 'null');
    return Array.isArray(kept) && kept.every((id) => typeof id === 'string') ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the choice where there is room; without room it holds until the page is closed. */
export function keepColumns(table: string, shown: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(table), JSON.stringify(shown));
  } catch {
    // A full storage costs the choice of columns, nothing else.
  }
}

const keyOf = (table: string) => `columns:${table}`;
