import type { Paper } from '@/lib/documents/tree';
import { paperHtml } from './html/paper-html';
import { excelCsv, internationalCsv } from './paper-csv';
import { paperJson } from './paper-json';
import { paperMarkdown } from './paper-markdown';
import { paperWorkbook } from './xlsx/paper-sheets';
import { writeXlsx, XLSX_TYPE } from './xlsx/write-xlsx';

/** Files that a paper can become, in the order of the menu. */
export const PAPER_FORMATS = ['html', 'docx', 'xlsx', 'excel', 'csv', 'json', 'markdown'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (paper: Paper) => BlobPart[] | Promise<BlobPart[]>;
}

const FORMATS: Readonly<Record<PaperFormat, Format>> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8', write: (paper) => [paperHtml(paper)] },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // a megabyte of library: read when somebody wants such a file
    write: async (paper) => [await (await import('./docx/paper-docx')).paperDocx(paper)],
  },
  xlsx: { extension: 'xlsx', type: XLSX_TYPE, write: (paper) => [writeXlsx(paperWorkbook(paper))] },
  excel: { extension: 'csv', type: 'text/csv;charset=utf-8', write: (paper) => [...excelCsv(paper)] },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', write: (paper) => [...internationalCsv(paper)] },
  json: { extension: 'json', type: 'application/json', write: (paper) => [paperJson(paper)] },
  markdown: {
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    write: (paper) => [paperMarkdown(paper)],
  },
};

/** Ending of a format's files. */
export function extensionOf(format: PaperFormat): string {
  return FORMATS[format].extension;
}

/** The paper as a file. */
export async function renderPaper(paper: Paper, format: PaperFormat): Promise<Blob> {
  const { type, write } = FORMATS[format];
  return new Blob(await write(paper), { type });
}
