import type { Paper } from '@/lib/documents/tree';
import { paperHtml } from './html/paper-html';
import { excelCsv, internationalCsv } from './paper-csv';
import type { PaperFormat } from './paper-format';
import { paperJson } from './paper-json';
import { paperMarkdown } from './paper-markdown';
import { paperWorkbook } from './xlsx/paper-sheets';
import { writeXlsx, XLSX_TYPE } from './xlsx/write-xlsx';

interface Format {
  readonly type: string;
  readonly write: (paper: Paper) => BlobPart[] | Promise<BlobPart[]>;
}

const FORMATS: Readonly<Record<PaperFormat, Format>> = {
  html: { type: 'text/html;charset=utf-8', write: (paper) => [paperHtml(paper)] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // a megabyte of library: read when somebody wants such a file
    write: async (paper) => [await (await import('./docx/paper-docx')).paperDocx(paper)],
  },
  xlsx: { type: XLSX_TYPE, write: async (paper) => [await writeXlsx(paperWorkbook(paper))] },
  excel: { type: 'text/csv;charset=utf-8', write: (paper) => [...excelCsv(paper)] },
  csv: { type: 'text/csv;charset=utf-8', write: (paper) => [...internationalCsv(paper)] },
  json: { type: 'application/json', write: (paper) => [paperJson(paper)] },
  markdown: {
    type: 'text/markdown;charset=utf-8',
    write: (paper) => [paperMarkdown(paper)],
  },
};

/** The paper as a file. */
export async function renderPaper(paper: Paper, format: PaperFormat): Promise<Blob> {
  const { type, write } = FORMATS[format];
  return new Blob(await write(paper), { type });
}
