import type { Chromium } from '@/test/e2e/harness/chromium';

/** As much of the extension's own world as is used inside its worker. */
declare const chrome: {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<unknown> }>;
};

/**
 * Everything the extension keeps on disk, as one text: its storage areas and all of its databases. The
 * session area is left out: it lives in memory and holds the mapping that answers are restored from.
 */
export async function extensionHolds(chromium: Chromium): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const areas = [chrome.storage.local, chrome.storage.sync];
    const stored = await Promise.all(areas.map((area) => area.get(null)));
    const databases = await indexedDB.databases();
    const contents = await Promise.all(databases.map(({ name }) => dump(name ?? '')));
    return JSON.stringify({ stored, contents });

    async function dump(name: string): Promise<unknown[]> {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(
        stores.map((store) => done(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      return rows;
    }

    function done<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  });
}
