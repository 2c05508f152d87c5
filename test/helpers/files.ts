import { readFileSync } from 'node:fs';
import { openFile } from '@/lib/files/open';
import type { Edit, OpenedFile } from '@/lib/files/types';

/** The bytes of a document in test/fixtures/files. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/files/${name}`));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Opens what must be readable. */
export async function opened(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openFile(name, bytes);
  if (typeof file === 'string') throw new Error(`${name} is ${file}`);
  return file;
}

/** Edits that replace every occurrence of a value. */
export function editsFor(text: string, replacements: Readonly<Record<string, string>>): Edit[] {
  const edits: Edit[] = [];
  for (const [value, replacement] of Object.entries(replacements)) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      edits.push({ start: at, end: at + value.length, replacement });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** A file with every occurrence of the values replaced. */
export async function rewritten(
  name: string,
  bytes: Uint8Array,
  replacements: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const file = await opened(name, bytes);
  return file.write(editsFor(file.text, replacements));
}
