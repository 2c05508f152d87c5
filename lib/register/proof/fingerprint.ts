/** Bytes as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** How many bytes of the hash a person compares: enough that nobody makes a second key with the same ones. */
const SHOWN_BYTES = 16;

/**
 * What people compare a public key by: the first half of its SHA-256, in groups of four.
 *
 * @param publicKey SubjectPublicKeyInfo
 */
export async function fingerprintOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const digits = (await sha256Of(publicKey)).slice(0, SHOWN_BYTES * 2).toUpperCase();
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
