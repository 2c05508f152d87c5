import { columnsFor, type Paper, type PaperTable, type Value } from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { flatten } from '../flat';
import { closingLines, metaFacts, valueText } from '../paper-words';
import type { Sheet, Workbook } from './workbook';

/** A paper as a workbook: a sheet for each table, one for its sections, one for head, open points and signatures. */
export function paperWorkbook(paper: Paper): Workbook {
  const { title, head, language, landscape } = paper;
  const pageOf = translator(paperStrings, language).template('page.of');
  return {
    title: [title, paper.subject, head.company].filter(Boolean).join(' · '),
    day: head.day,
    landscape,
    pageOf,
    sheets: [
      ...sectionSheet(paper),
      ...paper.parts.filter((part) => part.kind === 'table').map(tableSheet),
      openSheet(paper),
      metaSheet(paper),
    ],
  };
}

function tableSheet(table: PaperTable): Sheet {
  const columns = columnsFor(table, 'sheet');
  return {
    name: table.sheet,
    columns: columns.map(({ title, width }) => ({ title, width: Math.max(9, Math.round(width * 1.6)) })),
    rows: table.rows.map((row) => columns.map(({ index }) => row[index])),
    rowCount: table.rows.length,
    wrap: true,
  };
}

function sectionSheet(paper: Paper): readonly Sheet[] {
  const sections = paper.parts.filter((part) => part.kind === 'section');
  if (sections.length === 0) return [];
  const say = translator(paperStrings, paper.language);
  const rows = flatten({ ...paper, parts: sections, openPoints: [] });
  return [
    {
      name: say('sheet.paper'),
      columns: [
        { title: say('flat.section'), width: 28 },
        { title: say('flat.field'), width: 34 },
        { title: say('flat.value'), width: 70 },
        { title: say('flat.note'), width: 34 },
      ],
      rows: rows.map(({ section, field, value, note }) => [section, field, value, note]),
      rowCount: rows.length,
      wrap: true,
    },
  ];
}

function openSheet({ openPoints, language }: Paper): Sheet {
  const say = translator(paperStrings, language);
  return {
    name: say('open.title'),
    columns: [
      { title: say('open.what'), width: 70 },
      { title: say('open.owner'), width: 26 },
      { title: say('open.due'), width: 14 },
    ],
    rows: openPoints.map(({ text, owner, due }) => [
      text,
      owner,
      due === undefined ? undefined : { day: due },
    ]),
    rowCount: openPoints.length,
    wrap: true,
  };
}

function metaSheet(paper: Paper): Sheet {
  const { title, subtitle, language, head, signers } = paper;
  const say = translator(paperStrings, language);
  const rows: (readonly Value[])[] = [
    [title, subtitle],
    ...metaFacts(paper).map(({ label, value }) => [
      label,
      typeof value === 'boolean' ? valueText(value, language) : value,
    ]),
    ...(head.sample ? [[say('sample')]] : []),
    ...closingLines(paper).map((line) => [line]),
    ...signers.map((role) => [say('sign.line', { role }), '____________________']),
  ];
  return {
    name: say('sheet.meta'),
    columns: [
      { title: say('flat.field'), width: 34 },
      { title: say('flat.value'), width: 60 },
    ],
    rows,
    rowCount: rows.length,
    wrap: true,
  };
}
