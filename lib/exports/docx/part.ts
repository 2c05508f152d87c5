import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import {
  type Block,
  columnsFor,
  type Paper,
  type PaperTable,
  type Part,
  type Section,
  type Value,
} from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { allowed } from '../escape';
import { EMPTY, valueText } from '../paper-words';
import { type GridCell, grid, lines } from './table';

interface Where {
  readonly paper: Paper;
  readonly width: number;
  readonly number: number | undefined;
}

/** A section or table of a paper as elements of a Word document. */
export function partElements(part: Part, where: Where): readonly FileChild[] {
  return part.kind === 'section' ? section(part, where) : table(part, where);
}

function section({ title, blocks, newPage }: Section, where: Where): readonly FileChild[] {
  const number = where.number === undefined ? '' : `${where.number}  `;
  return [heading(`${number}${title}`, newPage), ...blocks.flatMap((block) => elements(block, where))];
}

function heading(text: string, newPage: true | undefined): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: newPage ?? false,
    children: [new TextRun(allowed(text))],
  });
}

function elements(block: Block, { paper, width }: Where): readonly FileChild[] {
  const say = translator(paperStrings, paper.language);
  switch (block.kind) {
    case 'text':
      return texts(block.text);
    case 'note':
      return texts(block.text, 'Notice');
    case 'quote':
      return texts(block.text, 'Wording');
    case 'class':
      return [
        new Paragraph({
          children: [new TextRun({ text: allowed(block.value.text), bold: true, color: '0B5966' })],
        }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ text: allowed(item), bullet: { level: 0 } }));
    case 'checks':
      return block.items.map(({ text, done }) => new Paragraph(`${done ? '☒' : '☐'}  ${allowed(text)}`));
    case 'facts':
      return [
        grid({
          width,
          shares: [1, 2.4],
          open: true,
          rows: block.facts.map(({ label, value, note }): readonly GridCell[] => [
            { text: label, grey: true },
            { text: valueText(value, paper.language) ?? say('value.open'), note },
          ]),
        }),
        new Paragraph({ spacing: { after: 0, line: 80, lineRule: 'exact' }, children: [] }),
      ];
  }
}

function texts(text: string, style?: string): readonly Paragraph[] {
  return lines(text).map((line) => new Paragraph({ text: line, ...(style ? { style } : {}) }));
}

function table(part: PaperTable, { paper, width }: Where): readonly FileChild[] {
  const { title, rows, empty, newPage } = part;
  if (rows.length === 0) return [heading(title, newPage), ...texts(empty)];
  const shown = columnsFor(part, 'paper');
  const cell = (value: Value): GridCell => ({
    text: valueText(value, paper.language) ?? EMPTY,
    right: typeof value === 'number',
  });
  return [
    heading(title, newPage),
    grid({
      width,
      shares: shown.map((column) => column.width),
      head: shown.map((column) => column.title),
      rows: rows.map((row) => shown.map(({ index }) => cell(row[index]))),
    }),
  ];
}
