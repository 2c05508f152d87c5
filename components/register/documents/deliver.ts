import type { ExportLog } from '@/lib/register/model/export-log';
import { sha256Of } from '@/lib/register/proof/fingerprint';
import { PROOF_ENDING, PROOF_VERSION, type Proof } from '@/lib/register/proof/form';
import { signStatement } from '@/lib/register/proof/sign';
import { signingKey } from '@/lib/register/proof/signing-key';
import type { Store } from '@/lib/register/store/store';

/** A file to be given away, and what the register notes about it (Art. 5(2) GDPR). */
export interface Delivery {
  readonly name: string;
  readonly blob: Blob;
  /** Which document, e.g. `O-2/UC-014`, `uses`. */
  readonly document: string;
  readonly format: string;
  readonly filters?: string;
  /** Roles in it are merged where groups are small, or there are none in it. */
  readonly rolesProtected: boolean;
  readonly day: string;
  readonly productVersion: string;
  /** What a proof says to the person who opens it. */
  readonly note: string;
}

/** A file that was saved. */
export interface Delivered {
  readonly name: string;
  /** The proof to be saved beside it; `undefined` where the browser keeps no key. */
  readonly proof?: { readonly name: string; readonly blob: Blob };
}

/**
 * Signs a file, notes it in the register and hands it to the person. What is noted comes first: a file that
 * is out there is in the log, too.
 *
 * @throws RegisterError where the log could not be written
 */
export async function deliver(
  delivery: Delivery,
  store: Pick<Store, 'exportLogs' | 'isSample'>,
): Promise<Delivered> {
  const bytes = new Uint8Array(await delivery.blob.arrayBuffer());
  const hash = await sha256Of(bytes);
  const proof = await proofOf(delivery, bytes.length, hash, store.isSample);
  await store.exportLogs.save(logOf(delivery, hash));
  saveAs(delivery.blob, delivery.name);
  return { name: delivery.name, ...(proof ? { proof } : {}) };
}

function logOf(delivery: Delivery, sha256: string) {
  return {
    day: delivery.day,
    documentId: delivery.document,
    format: delivery.format,
    filters: delivery.filters ?? '',
    rolesProtected: delivery.rolesProtected,
    sha256,
    recipientRole: '',
  } satisfies Partial<ExportLog>;
}

async function proofOf(
  { name, document, day, productVersion, note }: Delivery,
  size: number,
  sha256: string,
  isSample: boolean,
): Promise<Delivered['proof']> {
  const key = await signingKey().catch(() => undefined);
  if (!key) return undefined;
  const proof = await signStatement<Proof>(
    {
      format: 'schleuse-proof',
      schema_version: PROOF_VERSION,
      note,
      day,
      product_version: productVersion,
      ...(isSample ? { sample: true } : {}),
      document,
      file: name,
      size,
      sha256,
    },
    key,
  );
  const text = `${JSON.stringify(proof, null, 1)}\n`;
  return { name: `${name}${PROOF_ENDING}`, blob: new Blob([text], { type: 'application/json' }) };
}

/** Hands a file to the person as a download. */
export function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
