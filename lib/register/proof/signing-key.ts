import { Dexie, type EntityTable } from 'dexie';
import { fingerprintOf } from './fingerprint';

/** ECDSA on P-256 with SHA-256 (FIPS 186-5), as every browser has it. */
export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The key of this browser. Its private half can be used, never read or copied, not even by us. */
export interface SigningKey {
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly fingerprint: string;
  /** Signature of bytes, 64 bytes as WebCrypto gives them. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

interface StoredKey {
  readonly id: 'own';
  readonly pair: CryptoKeyPair;
}

interface KeyDatabase extends Dexie {
  readonly keys: EntityTable<StoredKey, 'id'>;
}

/** A database of its own: clearing or restoring the register leaves the key as it is. */
export const KEY_DATABASE = 'signing-key';

function openKeys(): KeyDatabase {
  const database = new Dexie(KEY_DATABASE, { chromeTransactionDurability: 'strict' }) as KeyDatabase;
  database.version(1).stores({ keys: 'id' });
  return database;
}

/**
 * The key of this browser, made the first time. Two windows at once get the same one: the first that is
 * stored counts.
 *
 * @throws where the browser keeps no keys, e.g. in a private window
 */
export async function signingKey(): Promise<SigningKey> {
  const database = openKeys();
  try {
    const pair = (await database.keys.get('own'))?.pair ?? (await stored(database));
    return await keyOf(pair);
  } finally {
    database.close();
  }
}

async function stored(database: KeyDatabase): Promise<CryptoKeyPair> {
  const made = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  return database.transaction('rw', database.keys, async () => {
    const first = await database.keys.get('own');
    if (first) return first.pair;
    await database.keys.add({ id: 'own', pair: made });
    return made;
  });
}

async function keyOf({ publicKey, privateKey }: CryptoKeyPair): Promise<SigningKey> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return {
    publicKey: spki,
    fingerprint: await fingerprintOf(spki),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, bytes)),
  };
}
