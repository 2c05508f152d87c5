import { Dexie } from 'dexie';
import { openDatabase } from '../database';
import { restoreBackup } from '../exchange/restore';
import { SAMPLE_DATABASE } from '../sample-name';
import { createStore } from '../store/store';
import { sampleTables } from './tables';

/**
 * Loads the invented "Muster GmbH" to look around, in a database of its own: what is real stays untouched and
 * is there again afterwards. From then on `openStore` opens the sample; every file made of it says so, and
 * no register takes it in.
 *
 * @throws RegisterError `full`
 */
export async function loadSample(language: 'de' | 'en', today: string): Promise<void> {
  const database = openDatabase(SAMPLE_DATABASE);
  try {
    await restoreBackup(createStore(database, true), await sampleTables(language, today));
  } catch (error) {
    await database.delete();
    throw error;
  } finally {
    database.close();
  }
}

/** Removes the sample without a trace. Windows that show it lose it and have to open anew. */
export async function removeSample(): Promise<void> {
  await Dexie.delete(SAMPLE_DATABASE);
}

/** Whether the sample is loaded. */
export function isSampleLoaded(): Promise<boolean> {
  return Dexie.exists(SAMPLE_DATABASE);
}
