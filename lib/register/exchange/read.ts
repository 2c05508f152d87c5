import * as z from 'zod/mini';
import { canonicalJson, sha256 } from '../canonical';
import { type ExportedUses, exportedUsesSchema, USES_SCHEMA_VERSION } from '../exported-uses';
import {
  type BackupFile,
  backupFileSchema,
  FILE_VERSION,
  type RegisterFile,
  registerFileSchema,
} from './form';
import { FileError } from './problems';

/** A file that is larger is not read: a year of a busy browser is a few megabytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** What reading needs of a file; `File` and `Blob` have it. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type ReadFile = RegisterFile | ExportedUses | BackupFile;

const FORMS = {
  'schleuse-register': { schema: registerFileSchema, version: FILE_VERSION },
  'schleuse-uses': { schema: exportedUsesSchema, version: USES_SCHEMA_VERSION },
  'schleuse-backup': { schema: backupFileSchema, version: FILE_VERSION },
} as const;
type Format = keyof typeof FORMS;

const headSchema = z.object({
  format: z.string(),
  schema_version: z.number(),
  sample: z.optional(z.unknown()),
});

/**
 * A file as its form has it, undamaged. Unknown keys, such as `__proto__`, are refused: every form is strict.
 *
 * @throws FileError with what is wrong
 */
export async function readFile(file: ReadableFile): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) throw new FileError('too_large');
  const json = parsed(await textOf(file));
  const format = formatOf(json);
  const { schema } = FORMS[format];
  const read = schema.safeParse(json);
  if (!read.success) throw new FileError('form', placeOf(read.error));
  if ('sha256' in read.data) await refuseAltered(read.data);
  return read.data;
}

async function textOf(file: ReadableFile): Promise<string> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    throw new FileError('unreadable');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError('broken');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError('broken');
  }
}

function formatOf(json: unknown): Format {
  const head = headSchema.safeParse(json);
  if (!head.success || !Object.hasOwn(FORMS, head.data.format)) throw new FileError('foreign');
  const format = head.data.format as Format;
  if (head.data.schema_version > FORMS[format].version) throw new FileError('newer');
  if (head.data.sample !== undefined) throw new FileError('sample');
  return format;
}

async function refuseAltered({ sha256: claimed, ...rest }: RegisterFile | BackupFile): Promise<void> {
  if ((await sha256(canonicalJson(rest))) !== claimed) throw new FileError('altered');
}

function placeOf({ issues }: z.core.$ZodError): string {
  return (issues[0]?.path ?? []).map(String).join('.').slice(0, 200);
}
