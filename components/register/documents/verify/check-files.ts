import { type Unzipped, unzip } from 'fflate';
import { MANIFEST_NAME, type Proof } from '@/lib/register/proof/form';
import {
  type Known,
  type NamedBytes,
  readManifest,
  readProof,
  type Verdict,
  verifyBundle,
  verifyFile,
} from '@/lib/register/proof/verify';

/** Larger files, packed or unpacked, are not read here. */
const LARGEST = 256 * 1024 * 1024;

/** What to say about one of the chosen files. */
export type Outcome =
  | Verdict
  | { readonly kind: 'too_large'; readonly name: string }
  | { readonly kind: 'only_proof'; readonly name: string };

/**
 * Checks chosen files: audit folders by themselves, others against the proofs chosen with them. Which
 * proof belongs to which file is told by the hash in it, else by the name.
 */
export async function checkFiles(files: readonly File[], known: Known): Promise<readonly Outcome[]> {
  const large = files.filter(({ size }) => size > LARGEST);
  const read = await Promise.all(files.filter(({ size }) => size <= LARGEST).map(bytesOf));
  const proofs = read.flatMap((file) => readProof(file) ?? []);
  const others = read.filter((file) => !readProof(file));
  const checked = await Promise.all(others.map((file) => check(file, proofFor(file, proofs, others), known)));
  return [
    ...large.map(({ name }): Outcome => ({ kind: 'too_large', name })),
    ...checked,
    ...(others.length === 0 ? proofs.map(({ file }): Outcome => ({ kind: 'only_proof', name: file })) : []),
  ];
}

async function bytesOf(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** One file and one proof belong together, whatever the file is called now. */
function proofFor(
  file: NamedBytes,
  proofs: readonly Proof[],
  files: readonly NamedBytes[],
): Proof | undefined {
  if (proofs.length === 1 && files.length === 1) return proofs[0];
  return proofs.find((proof) => proof.file === file.name);
}

async function check(file: NamedBytes, proof: Proof | undefined, known: Known): Promise<Outcome> {
  if (proof || !isZip(file.bytes)) return verifyFile(file, proof, known);
  const entries = await unpacked(file.bytes);
  if (entries === 'too_large') return { kind: 'too_large', name: file.name };
  const manifest = entries[MANIFEST_NAME] && readManifest(entries[MANIFEST_NAME]);
  if (!manifest) return verifyFile(file, undefined, known);
  const inside = Object.entries(entries).filter(([name]) => name !== MANIFEST_NAME && !name.endsWith('/'));
  return verifyBundle(
    file.name,
    new Map(inside.map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    manifest,
    known,
  );
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The files of a zip, or nothing for one that is broken. The sizes it claims are added up before anything is unpacked. */
function unpacked(bytes: Uint8Array): Promise<Unzipped | 'too_large'> {
  let size = 0;
  return new Promise((resolve) => {
    const filter = (file: { readonly originalSize: number }) => {
      size += file.originalSize;
      return size <= LARGEST;
    };
    unzip(bytes, { filter }, (error, entries) => {
      if (size > LARGEST) resolve('too_large');
      else resolve(error ? {} : entries);
    });
  });
}
