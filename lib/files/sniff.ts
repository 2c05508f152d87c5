import { type Format, RefusedFile } from './types';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Extensions whose content is text of a kind that its first bytes don't tell. */
const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  geojson: 'json',
  xml: 'xml',
  svg: 'xml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'mail',
};

/**
 * What a file is, by its content first and its name second: a wrong extension hides nothing.
 * @throws {RefusedFile} for what can't be read
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return packageFormat(bytes);
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new RefusedFile(isEncryptedPackage(bytes) ? 'locked' : 'unknown');
  if (isMedia(bytes)) throw new RefusedFile('media');
  if (isOtherBinary(bytes)) throw new RefusedFile('unknown');
  const extension = name.toLowerCase().replace(/^.*\./s, '');
  return FORMAT_OF_EXTENSION[extension] ?? textFormat(bytes);
}

/** Parts that only one kind of package has. Their names stand uncompressed in the archive. */
function packageFormat(bytes: Uint8Array): Format {
  const names = latin1(bytes.subarray(-65_536)) + latin1(bytes.subarray(0, 65_536));
  if (names.includes('word/document')) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('ppt/presentation')) return 'pptx';
  throw new RefusedFile('unknown');
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** An Office file with a password is a compound file that holds a stream of this name (MS-OFFCRYPTO 2.3.2). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return latin1(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function isMedia(bytes: Uint8Array): boolean {
  const start = latin(bytes, 0, 12);
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    (startsWith(bytes, 0xff) &&
      ((bytes[1] ?? 0) & 0xe0) === 0xe0 &&
      bytes[1] !== 0xfe &&
      bytes[1] !== 0xff) ||
    startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3) ||
    /^(?:GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|ID3|OggS|fLaC)/s.test(start) ||
    /^RIFF.{4}(?:WEBP|WAVE|AVI )/s.test(start) ||
    /^.{4}ftyp/s.test(start)
  );
}

function isOtherBinary(bytes: Uint8Array): boolean {
  const start = latin(bytes, 0, 8);
  return (
    startsWith(bytes, 0x1f, 0x8b) || /^(?:\{\\rtf|7z\xbc\xaf|Rar!|PK|MZ|.ELF|SQLite f|!<arch>)/.test(start)
  );
}

function textFormat(bytes: Uint8Array): Format {
  const start = latin(bytes, 0, 512)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^<\?xml/i.test(start)) return 'xml';
  if (/^<(?:!doctype html|html)/i.test(start)) return 'html';
  return 'text';
}
