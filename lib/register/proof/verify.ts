import { fingerprintOf, fromBase64, sha256Of } from './fingerprint';
import { type Manifest, manifestSchema, type Proof, proofSchema } from './form';
import { isSignedAsSaid } from './sign';

/** A file as bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is known here without a proof. */
export interface Known {
  /** Fingerprint of this browser's key; empty: none. */
  readonly ownFingerprint: string;
  /** Day on which this register gave away a file with that hash; `undefined`: it did not. */
  dayOf(sha256: string): string | undefined;
}

/** What came out about a file, to be said in plain words. */
export type Verdict =
  | {
      readonly kind: 'unchanged';
      readonly name: string;
      readonly day: string;
      readonly fingerprint: string;
      readonly isOwnKey: boolean;
      readonly isSample: boolean;
      /** Number of files in an audit folder. */
      readonly files?: number;
    }
  /** No proof with it, but this register remembers the file. */
  | { readonly kind: 'remembered'; readonly name: string; readonly day: string }
  /** Not the file that was signed: files of a folder that were changed, are missing or were put in. */
  | {
      readonly kind: 'altered';
      readonly name: string;
      readonly changed: readonly string[];
      readonly missing: readonly string[];
      readonly added: readonly string[];
    }
  /** The proof itself was changed: its signature does not fit. */
  | { readonly kind: 'proof_broken'; readonly name: string }
  | { readonly kind: 'no_proof'; readonly name: string };

/** The proof in a file, where it is one. */
export function readProof({ bytes }: NamedBytes): Proof | undefined {
  return parsed(bytes, (json) => proofSchema.safeParse(json));
}

/** The list of an audit folder. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  return parsed(bytes, (json) => manifestSchema.safeParse(json));
}

function parsed<T>(bytes: Uint8Array, parse: (json: unknown) => { success: boolean; data?: T | undefined }) {
  try {
    const result = parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a file against its proof, or against what this register remembers. */
export async function verifyFile(file: NamedBytes, proof: Proof | undefined, known: Known): Promise<Verdict> {
  const { name } = file;
  const hash = await sha256Of(file.bytes);
  if (!proof) {
    const day = known.dayOf(hash);
    return day === undefined ? { kind: 'no_proof', name } : { kind: 'remembered', name, day };
  }
  if (!(await isSignedAsSaid(proof))) return { kind: 'proof_broken', name };
  if (hash !== proof.sha256 || file.bytes.length !== proof.size) {
    return { kind: 'altered', name, changed: [], missing: [], added: [] };
  }
  return { kind: 'unchanged', name, ...(await signer(proof, known)) };
}

/** Checks an audit folder: its list against the signature, every file against the list. */
export async function verifyBundle(
  name: string,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  manifest: Manifest,
  known: Known,
): Promise<Verdict> {
  if (!(await isSignedAsSaid(manifest))) return { kind: 'proof_broken', name };
  const listed = new Set(manifest.files.map((file) => file.name));
  const missing = [...listed].filter((file) => !files.has(file));
  const added = [...files.keys()].filter((file) => !listed.has(file));
  const changed: string[] = [];
  for (const { name: file, sha256 } of manifest.files) {
    const bytes = files.get(file);
    if (bytes && (await sha256Of(bytes)) !== sha256) changed.push(file);
  }
  if (missing.length + added.length + changed.length > 0) {
    return { kind: 'altered', name, changed, missing, added };
  }
  return { kind: 'unchanged', name, files: manifest.files.length, ...(await signer(manifest, known)) };
}

async function signer({ public_key, day, sample }: Proof | Manifest, { ownFingerprint }: Known) {
  const fingerprint = await fingerprintOf(fromBase64(public_key));
  return { day, fingerprint, isOwnKey: fingerprint === ownFingerprint, isSample: sample ?? false };
}
