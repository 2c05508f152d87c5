import { Dexie, type EntityTable } from 'dexie';
import * as z from 'zod/mini';
import { conversationStateSchema } from './state-schema';
import type { KeptMapping, MappingStore } from './store';

/** A sealed mapping: nothing readable but the day it was last used, for deleting it in time. */
interface SealedRow {
  /** SHA-256 of the key: the address of a conversation is not readable either. */
  readonly id: string;
  readonly day: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface KeyRow {
  readonly id: 'seal';
  readonly key: CryptoKey;
}

interface MappingDatabase extends Dexie {
  readonly keys: EntityTable<KeyRow, 'id'>;
  readonly mappings: EntityTable<SealedRow, 'id'>;
}

const keptSchema = z.object({ key: z.string(), day: z.string(), state: conversationStateSchema });

/**
 * Keeps mappings on the disk under AES-GCM (NIST SP 800-38D) with a key that can't be exported. That
 * protects against reading the profile's files, not against somebody who uses this browser as its owner.
 */
export function createSealedStore(name = 'mappings'): MappingStore {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as MappingDatabase;
  database.version(1).stores({ keys: 'id', mappings: 'id, day' });

  async function sealKey(): Promise<CryptoKey> {
    const known = await database.keys.get('seal');
    if (known) return known.key;
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    try {
      await database.keys.add({ id: 'seal', key });
      return key;
    } catch {
      return sealKey(); // another context was faster: its key holds
    }
  }

  async function open(row: SealedRow): Promise<KeptMapping | undefined> {
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, await sealKey(), row.sealed);
      const kept = keptSchema.safeParse(JSON.parse(new TextDecoder().decode(plain)));
      return kept.success ? kept.data : undefined;
    } catch {
      return undefined; // sealed with a key that is gone, or altered: as good as not there
    }
  }

  return {
    load: async (key) => {
      const row = await database.mappings.get(await hashOf(key));
      return row && open(row);
    },
    save: async (mapping) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(mapping));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealKey(), plain);
      await database.mappings.put({ id: await hashOf(mapping.key), day: mapping.day, iv, sealed });
    },
    list: async () => {
      const opened = await Promise.all((await database.mappings.toArray()).map(open));
      return opened.filter((mapping) => mapping !== undefined);
    },
    remove: async (key) => database.mappings.delete(await hashOf(key)),
    // the key goes too: what a disk may still hold of old rows can't be opened any more
    wipe: () =>
      database.transaction('rw', database.mappings, database.keys, async () => {
        await database.mappings.clear();
        await database.keys.clear();
      }),
  };
}

async function hashOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
