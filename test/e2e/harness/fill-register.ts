import type { Page } from 'playwright-core';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { RECORD_TABLES, VERSION_TABLES } from '@/lib/register/tables';
import { packCounts } from '@/lib/register/uses/packed';

/** Puts the records of a register into the one of the browser, and waits until they are on the disk. */
export async function fillRegister(page: Page, snapshot: Snapshot): Promise<void> {
  const tables = [...RECORD_TABLES, ...VERSION_TABLES, 'dayCounts'] as const;
  const rows = tables.map((name) => {
    const held = name === 'dayCounts' ? packCounts(snapshot.dayCounts) : snapshot[name];
    return [name, Array.isArray(held) ? held : held ? [held] : []] as const;
  });
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('register');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const names = all.map(([name]) => name);
          const transaction = request.result.transaction(names, 'readwrite');
          for (const [name, records] of all) {
            for (const record of records) transaction.objectStore(name).put(record);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    rows as unknown as [string, unknown[]][],
  );
}
