import type { ReadableFile } from '../exchange/read';

/** A file in memory. */
export function aFile(content: string | Uint8Array<ArrayBuffer>, name = 'register.json'): ReadableFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.byteLength, arrayBuffer: async () => bytes.buffer };
}
