import { canonicalJson } from '../canonical';
import { fromBase64, toBase64 } from './fingerprint';
import { ALGORITHM, type SigningKey } from './signing-key';

type Unsigned<S> = Omit<S, 'public_key' | 'signature'>;

/** A statement with the public key and the signature over the canonical JSON of all of it. */
export async function signStatement<S extends { readonly public_key: string; readonly signature: string }>(
  statement: Unsigned<S>,
  key: SigningKey,
): Promise<S> {
  const unsigned = { ...statement, public_key: toBase64(key.publicKey) };
  const signature = await key.sign(bytesOf(unsigned));
  return { ...unsigned, signature: toBase64(signature) } as unknown as S;
}

/** Whether the signature is of the key in the statement, over exactly this statement. */
export async function isSignedAsSaid(statement: {
  readonly public_key: string;
  readonly signature: string;
}): Promise<boolean> {
  const { signature, ...rest } = statement;
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(statement.public_key), ALGORITHM, true, [
      'verify',
    ]);
    return await crypto.subtle.verify(ALGORITHM, key, fromBase64(signature), bytesOf(rest));
  } catch {
    return false;
  }
}

function bytesOf(statement: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(statement));
}
