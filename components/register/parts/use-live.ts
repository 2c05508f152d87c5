import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What is known of something in the database. */
export type Live<T> =
  | { readonly kind: 'opening' | 'broken'; readonly value?: undefined }
  | { readonly kind: 'open'; readonly value: T };

/**
 * The result of a query, now and after each change from wherever: another tab, the background.
 *
 * @param query reads the database and nothing else
 * @param inputs what the query depends on; a change asks anew
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'opening' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ kind: 'open', value }),
      error: () => setLive({ kind: 'broken' }),
    });
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the query depends on
  }, inputs);
  return live;
}
