import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestChange } from './build';

/*
 * What a company's administration does: rules in the browsers' own policy files. These hold for the whole
 * machine, so each is for an extension id of its own, which no other test has, and goes with the test.
 */

/** An extension id in Chromium that nobody else has, and the manifest that gives it. */
export function ownChromiumId(): { readonly id: string; readonly manifest: ManifestChange } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { id, manifest: () => ({ key: der.toString('base64') }) };
}

/** Sets rules for an extension in Chromium's policy directory. @returns takes them away */
export async function administerChromium(id: string, policy: object): Promise<() => Promise<void>> {
  const path = join('/etc/chromium/policies/managed', `schleuse-test-${id}.json`);
  return written(path, { '3rdparty': { extensions: { [id]: policy } } });
}

/** Sets rules for add-ons in Firefox's policy file; there is only one, so it must not be there already. */
export async function administerFirefox(id: string, policy: object): Promise<() => Promise<void>> {
  const path = '/etc/firefox/policies/policies.json';
  if (existsSync(path)) throw new Error(`${path} belongs to somebody else.`);
  return written(path, { policies: { '3rdparty': { Extensions: { [id]: policy } } } });
}

async function written(path: string, content: object): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(content));
  return () => rm(path, { force: true });
}
