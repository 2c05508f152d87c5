import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { applyEdits } from '@/lib/files/passages';
import { type Gap, type OpenedFile, RefusedFile } from '@/lib/files/types';

/**
 * The text of a PDF with what stands in its properties, comments and form fields. The copy is a text
 * file: letters can't be exchanged in a PDF without damage.
 * @throws {RefusedFile} `locked` for a password, `scanned` where no page has text
 */
export async function readPdf(bytes: Uint8Array): Promise<OpenedFile> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new RefusedFile('locked') : error;
  } finally {
    await task.destroy();
  }
}

async function readDocument(pdf: PDFDocumentProxy): Promise<OpenedFile> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await pageText(page));
    page.cleanup();
  }
  const empty = pages.filter((page) => page.trim() === '').length;
  if (empty === pages.length) throw new RefusedFile('scanned');
  const text = [...pages, await properties(pdf)].filter((part) => part.trim() !== '').join('\n\n');
  const gaps: Gap[] = [
    ...(empty > 0 ? (['pages'] as const) : []),
    ...((await pdf.getAttachments()) ? (['attachments'] as const) : []),
  ];
  return {
    text,
    gaps,
    copyExtension: 'txt',
    write: (edits) => new TextEncoder().encode(applyEdits(text, edits)),
  };
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
  const annotations = (await page.getAnnotations()) as Annotation[];
  return [words.join(''), ...annotations.flatMap(wordsOf)].join('\n');
}

interface Annotation {
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
  readonly fieldValue?: unknown;
  readonly url?: string;
}

function wordsOf({ contentsObj, titleObj, fieldValue, url }: Annotation): string[] {
  const values = [
    titleObj?.str,
    contentsObj?.str,
    url,
    ...(Array.isArray(fieldValue) ? fieldValue : [fieldValue]),
  ];
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

const PROPERTIES = ['Title', 'Author', 'Subject', 'Keywords'] as const;

async function properties(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata();
  const values = info as Partial<Record<(typeof PROPERTIES)[number], unknown>>;
  return PROPERTIES.flatMap((name) => (values[name] ? [`${name}: ${String(values[name])}`] : [])).join('\n');
}
