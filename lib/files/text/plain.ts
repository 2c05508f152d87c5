import { applyEdits } from '@/lib/files/passages';
import type { OpenedFile } from '@/lib/files/types';
import { decodeText } from './encoding';

/** Text without a structure that a replacement could break: txt, md, log, code. */
export function readPlain(bytes: Uint8Array): OpenedFile {
  const { text, encode } = decodeText(bytes);
  return { text, gaps: [], write: (edits) => encode(applyEdits(text, edits)) };
}
