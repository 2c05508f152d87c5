import { formatOf } from './sniff';
import { type Format, type OpenedFile, type Reader, type Refusal, RefusedFile } from './types';

/** Larger files are not read. In bytes. */
export const LARGEST = 25 * 1024 * 1024;

/** Each reader with its library is loaded when the first file of its kind comes. */
const READERS = {
  text: async () => (await import('./text/plain')).readPlain,
  table: async () => (await import('./text/table')).readTable,
  json: async () => (await import('./text/json')).readJson,
  xml: async () => (await import('./markup/xml')).readXmlFile,
  html: async () => (await import('./markup/html')).readHtmlFile,
  mail: async () => (await import('./other/mail')).readMail,
  docx: async () => (await import('./office/document')).readDocx,
  xlsx: async () => (await import('./office/workbook')).readXlsx,
  pptx: async () => (await import('./office/document')).readPptx,
  pdf: async () => (await import('./other/pdf')).readPdf,
} satisfies Record<Format, () => Promise<Reader>>;

/** Reads a file, or says why it can't be. Never throws. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile | Refusal> {
  if (bytes.length > LARGEST) return 'large';
  if (bytes.length === 0) return { text: '', gaps: [], write: () => bytes };
  try {
    const read: Reader = await READERS[formatOf(name, bytes)]();
    return await read(bytes);
  } catch (error) {
    return error instanceof RefusedFile ? error.refusal : 'broken';
  }
}
