import { Passages, type Source } from '@/lib/files/passages';
import type { Edit, Gap, OpenedFile } from '@/lib/files/types';
import { type Archive, pack, unpack } from './archive';
import { blankPicture } from './thumbnail';

/** One part of an Office package as text. */
export interface Part extends Source {
  readonly name: string;
}

/** Adds the text of a document's parts, in the order of reading. */
export type DocumentWalk = (parts: ReadonlyMap<string, Part>, passages: Passages) => void;

/** Puts right what refers to changed parts. `after` holds all parts and is changed in place. */
export type Mend = (before: ReadonlyMap<string, string>, after: Map<string, string>) => void;

/** Reads an Office Open XML package (ECMA-376, part 2): XML parts in an archive. */
export function readPackage(bytes: Uint8Array, walk: DocumentWalk, mend: Mend = () => {}): OpenedFile {
  const archive = unpack(bytes);
  const parts = partsOf(archive);
  const passages = new Passages();
  walk(parts, passages);
  return {
    text: passages.text,
    gaps: gapsOf(Object.keys(archive)),
    write: (edits) => rewritten(archive, changedParts(parts, passages, edits, mend)),
  };
}

const XML_PART = /\.(?:xml|rels|vml)$/i;

/** @throws {Error} when a part is neither UTF-8 nor UTF-16, which the norm allows alone */
function partsOf(archive: Archive): ReadonlyMap<string, Part> {
  const names = Object.keys(archive).filter((name) => XML_PART.test(name));
  if (!names.includes('[Content_Types].xml')) throw new Error('no content types');
  return new Map(names.map((name) => [name, { name, text: decodePart(archive[name] ?? new Uint8Array()) }]));
}

function decodePart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(wide, { fatal: true }).decode(bytes);
  // entities of one's own are forbidden in packages (ECMA-376-2, 8.1.4); they serve attacks alone
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new Error('document type in a package');
  return wide === 'utf-8' ? text : text.replace(/(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
}

function changedParts(
  parts: ReadonlyMap<string, Part>,
  passages: Passages,
  edits: readonly Edit[],
  mend: Mend,
): ReadonlyMap<string, string> {
  const before = new Map([...parts].map(([name, { text }]) => [name, text]));
  const after = new Map(before);
  for (const [source, text] of passages.rewrite(edits)) after.set((source as Part).name, text);
  mend(before, after);
  return new Map([...after].filter(([name, text]) => text !== before.get(name)));
}

function rewritten(archive: Archive, changed: ReadonlyMap<string, string>): Uint8Array {
  const copy: Archive = { ...archive };
  for (const [name, text] of changed) copy[name] = new TextEncoder().encode(text);
  for (const name of Object.keys(copy)) {
    if (/^docProps\/thumbnail\./i.test(name)) copy[name] = new Uint8Array(blankPicture(name));
  }
  return pack(copy);
}

const GAP_OF_ENTRY: readonly (readonly [Gap, RegExp])[] = [
  ['pictures', /\/media\//i],
  ['embedded', /\/embeddings\//i],
  ['macros', /vbaProject\.bin$|\/activeX\//i],
];

const gapsOf = (names: readonly string[]): Gap[] =>
  GAP_OF_ENTRY.filter(([, entry]) => names.some((name) => entry.test(name))).map(([gap]) => gap);
