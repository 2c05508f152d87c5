import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintOf, sha256Of, toBase64 } from './fingerprint';
import { type Manifest, manifestSchema, type Proof, proofSchema } from './form';
import { isSignedAsSaid, signStatement } from './sign';
import { type SigningKey, signingKey } from './signing-key';
import { type Known, readManifest, readProof, verifyBundle, verifyFile } from './verify';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILE = { name: 'KI-Verzeichnis_2026-11-23_v01.csv', bytes: bytes('Nr.;Werkzeug\r\n') };
const head = { schema_version: 1 as const, note: '', day: '2026-11-23', product_version: '1.0.0' };

let key: SigningKey;
beforeAll(async () => {
  key = await signingKey();
});

const known = (more: Partial<Known> = {}): Known => ({
  ownFingerprint: key.fingerprint,
  dayOf: () => undefined,
  ...more,
});

async function proofOf(file = FILE): Promise<Proof> {
  return signStatement<Proof>(
    {
      format: 'schleuse-proof',
      ...head,
      document: 'O-1',
      file: file.name,
      size: file.bytes.length,
      sha256: await sha256Of(file.bytes),
    },
    key,
  );
}

async function bundle() {
  const files = new Map([
    ['O-1.html', bytes('<p>1</p>')],
    ['O-2.html', bytes('<p>2</p>')],
  ]);
  const listed = await Promise.all(
    [...files].map(async ([name, data]) => ({ name, size: data.length, sha256: await sha256Of(data) })),
  );
  const manifest = await signStatement<Manifest>(
    { format: 'schleuse-bundle', ...head, company: 'Muster GmbH', law_version: '2026-11-23', files: listed },
    key,
  );
  return { files, manifest };
}

describe('the key of this browser', () => {
  test('is made once, also when two windows ask at the same time', async () => {
    const [one, two] = await Promise.all([signingKey(), signingKey()]);
    expect([one.fingerprint, two.fingerprint]).toEqual([key.fingerprint, key.fingerprint]);
  });

  test('has a fingerprint that people can compare', async () => {
    expect(key.fingerprint).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    expect(await fingerprintOf(key.publicKey)).toBe(key.fingerprint);
  });
});

describe('a file with its proof', () => {
  test('is unchanged, and signed here', async () => {
    const proof = await proofOf();
    expect(proofSchema.parse(JSON.parse(JSON.stringify(proof)))).toEqual(proof);
    expect(await verifyFile(FILE, proof, known())).toEqual({
      kind: 'unchanged',
      name: FILE.name,
      day: '2026-11-23',
      fingerprint: key.fingerprint,
      isOwnKey: true,
      isSample: false,
    });
  });

  test('is not signed here where the key is another', async () => {
    const verdict = await verifyFile(FILE, await proofOf(), known({ ownFingerprint: 'FFFF' }));
    expect(verdict).toMatchObject({ kind: 'unchanged', isOwnKey: false });
  });

  test.each([
    ['one sign more', 'Nr.;Werkzeug\r\n '],
    ['one sign less', 'Nr.;Werkzeug\r'],
    ['one sign changed', 'Nr.;Werkzeuq\r\n'],
    ['nothing', ''],
  ])('is altered: %s', async (_, text) => {
    const verdict = await verifyFile({ ...FILE, bytes: bytes(text) }, await proofOf(), known());
    expect(verdict.kind).toBe('altered');
  });

  test.each<[string, (proof: Proof) => Proof]>([
    ['day', (proof) => ({ ...proof, day: '2026-01-01' })],
    ['document', (proof) => ({ ...proof, document: 'O-2' })],
    ['signature', (proof) => ({ ...proof, signature: toBase64(new Uint8Array(64)) })],
    ['signature that is none', (proof) => ({ ...proof, signature: '====' })],
    ['hash of another file', (proof) => ({ ...proof, sha256: '0'.repeat(64) })],
  ])('has a broken proof: %s', async (_, change) => {
    expect(await verifyFile(FILE, change(await proofOf()), known())).toEqual({
      kind: 'proof_broken',
      name: FILE.name,
    });
  });

  test('with the key of somebody else put in, is not signed as said', async () => {
    const other = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', other.publicKey));
    expect(await isSignedAsSaid({ ...(await proofOf()), public_key: toBase64(spki) })).toBe(false);
  });
});

describe('a file without a proof', () => {
  test('is remembered by its hash, or not known', async () => {
    const hash = await sha256Of(FILE.bytes);
    const dayOf = (given: string) => (given === hash ? '2026-11-20' : undefined);
    expect(await verifyFile(FILE, undefined, known({ dayOf }))).toMatchObject({
      kind: 'remembered',
      day: '2026-11-20',
    });
    expect(await verifyFile(FILE, undefined, known())).toMatchObject({ kind: 'no_proof' });
  });

  test.each(['', 'no JSON', '{}', '{"format":"schleuse-proof"}', '[1]', '\u0000'])(
    '%j is no proof',
    (text) => {
      expect(readProof({ name: 'x', bytes: bytes(text) })).toBeUndefined();
      expect(readManifest(bytes(text))).toBeUndefined();
    },
  );
});

describe('an audit folder', () => {
  test('is unchanged', async () => {
    const { files, manifest } = await bundle();
    expect(await verifyBundle('x.zip', files, manifest, known())).toMatchObject({
      kind: 'unchanged',
      files: 2,
    });
  });

  test('names what was changed, taken out and put in', async () => {
    const { files, manifest } = await bundle();
    files.set('O-1.html', bytes('<p>!</p>'));
    files.delete('O-2.html');
    files.set('virus.exe', bytes('MZ'));
    expect(await verifyBundle('x.zip', files, manifest, known())).toEqual({
      kind: 'altered',
      name: 'x.zip',
      changed: ['O-1.html'],
      missing: ['O-2.html'],
      added: ['virus.exe'],
    });
  });

  test('with a file taken out of its list as well, has a broken proof', async () => {
    const { files, manifest } = await bundle();
    files.delete('O-2.html');
    const shortened = { ...manifest, files: manifest.files.slice(0, 1) };
    expect(await verifyBundle('x.zip', files, shortened, known())).toMatchObject({ kind: 'proof_broken' });
  });
});

test.each([
  ['proof-1', proofSchema],
  ['bundle-1', manifestSchema],
])('the published schema %s is the one that files are written by', (name, schema) => {
  const published = JSON.parse(readFileSync(`public/schemas/${name}.json`, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema))));
});
