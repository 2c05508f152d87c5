import { Dexie } from 'dexie';
import { openDatabase } from './database';
import { SAMPLE_DATABASE } from './sample-name';
import { createStore, type Store } from './store/store';

/** The store that pages show: the sample company while it is loaded, else what is real. */
export async function openStore(): Promise<Store> {
  const isSample = await Dexie.exists(SAMPLE_DATABASE);
  return createStore(openDatabase(isSample ? SAMPLE_DATABASE : undefined), isSample);
}

/** The real one, whatever is shown. */
export function openRealStore(): Store {
  return createStore(openDatabase());
}
