import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Paper, Value } from '@/lib/documents/tree';
import { fileName } from '@/lib/exports/file-name';
import { extensionOf, type PaperFormat } from '@/lib/exports/paper-format';
import { renderPaper } from '@/lib/exports/render-paper';
import { zipDay } from '@/lib/exports/zip-day';
import { sha256Of } from '@/lib/register/proof/fingerprint';
import { MANIFEST_NAME, type Manifest, PROOF_VERSION } from '@/lib/register/proof/form';
import { signStatement } from '@/lib/register/proof/sign';
import type { SigningKey } from '@/lib/register/proof/signing-key';
import type { BundleOrder } from './jobs';

/** To read, to edit, for programs; papers that are tables also as tables. */
const FORMATS: readonly PaperFormat[] = ['html', 'docx', 'json'];
const TABLE_FORMATS: readonly PaperFormat[] = [...FORMATS, 'xlsx', 'excel'];

interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The audit folder as a zip: papers by their numbers, an index with every file's hash, and the list that
 * the key of this browser signs.
 */
export async function bundleZip(
  order: BundleOrder,
  key: SigningKey,
  onProgress: (done: number) => void,
): Promise<Blob> {
  const files: BundleFile[] = [];
  for (const [index, paper] of order.papers.entries()) {
    for (const format of paper.parts[0]?.kind === 'table' ? TABLE_FORMATS : FORMATS) {
      files.push(await fileOf(paper, format, order.company));
    }
    onProgress((index + 1) / (order.papers.length + 1));
  }
  const listed = await Promise.all(files.map(listing));
  const index = await renderPaper(withFiles(order.index, listed), 'html');
  files.unshift({ name: 'Inhalt.html', bytes: new Uint8Array(await index.arrayBuffer()) });
  const manifest = await manifestOf(order, files, key);
  const { day } = order.index.head;
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: levelOf(name) }]]),
  );
  entries[MANIFEST_NAME] = strToU8(`${JSON.stringify(manifest, null, 1)}\n`);
  return new Blob([new Uint8Array(zipSync(entries, { mtime: zipDay(day) }))], { type: 'application/zip' });
}

/** What is packed already is not packed again. */
function levelOf(name: string): 0 | 6 {
  return /\.(docx|xlsx)$/.test(name) ? 0 : 6;
}

async function fileOf(paper: Paper, format: PaperFormat, company: string): Promise<BundleFile> {
  const { id, file, subject, head } = paper;
  const name = fileName({
    document: file,
    ...(subject === undefined ? {} : { subject }),
    company,
    day: head.day,
    number: head.version,
    extension: extensionOf(format),
  });
  const blob = await renderPaper(paper, format);
  return { name: `${id}/${name}`, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

async function listing({ name, bytes }: BundleFile): Promise<Manifest['files'][number]> {
  return { name, size: bytes.length, sha256: await sha256Of(bytes) };
}

function withFiles(index: Paper, listed: Manifest['files']): Paper {
  const rows = listed.map(({ name, sha256 }): readonly Value[] => [name, sha256]);
  const parts = index.parts.map((part) => (part.kind === 'table' ? { ...part, rows } : part));
  return { ...index, parts };
}

async function manifestOf(
  { index, note }: BundleOrder,
  files: readonly BundleFile[],
  key: SigningKey,
): Promise<Manifest> {
  const { head } = index;
  return signStatement<Manifest>(
    {
      format: 'schleuse-bundle',
      schema_version: PROOF_VERSION,
      note,
      day: head.day,
      product_version: head.productVersion,
      ...(head.sample ? { sample: true } : {}),
      company: head.company,
      law_version: head.lawVersion,
      files: await Promise.all(files.map(listing)),
    },
    key,
  );
}
