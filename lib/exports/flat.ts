import { type Block, columnsFor, type Paper, type PaperTable, type Value } from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';

/** One line of a paper that was made flat: where, what, the value, and what it rests on. */
export interface FlatRow {
  readonly section: string;
  /** Name for other programs; empty where there is none. */
  readonly code: string;
  readonly field: string;
  readonly value: Value;
  readonly note: string;
}

/** Everything a paper says, one value a line, in its order: for spreadsheets and other programs. */
export function flatten(paper: Paper): readonly FlatRow[] {
  return [
    ...paper.parts.flatMap((part) =>
      part.kind === 'section'
        ? part.blocks.flatMap((block) => blockRows(part.title, block, paper))
        : tableRows(part),
    ),
    ...openRows(paper),
  ];
}

function blockRows(section: string, block: Block, paper: Paper): readonly FlatRow[] {
  const say = translator(paperStrings, paper.language);
  const row = (value: Value, rest: Partial<FlatRow> = {}): FlatRow => ({
    section,
    code: '',
    field: '',
    value,
    note: '',
    ...rest,
  });
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ code, label, value, note }) =>
        row(value, { code, field: label, note: note ?? '' }),
      );
    case 'list':
      return block.items.map((item) => row(item));
    case 'checks':
      return block.items.map(({ text, done }) =>
        row({ code: done ? 'done' : 'open', text: say(done ? 'check.done' : 'check.open') }, { field: text }),
      );
    case 'class':
      return [row(block.value, { code: 'category' })];
    case 'text':
    case 'note':
    case 'quote':
      return [row(block.text)];
  }
}

function tableRows(table: PaperTable): readonly FlatRow[] {
  const { title, rows } = table;
  return rows.flatMap((row, index) =>
    columnsFor(table, 'sheet').map((column) => ({
      section: `${title} ${index + 1}`,
      code: column.code,
      field: column.title,
      value: row[column.index],
      note: '',
    })),
  );
}

function openRows({ openPoints, language }: Paper): readonly FlatRow[] {
  const say = translator(paperStrings, language);
  return openPoints.map(({ text, owner, due }) => ({
    section: say('open.title'),
    code: 'open_point',
    field: text,
    value: due === undefined ? undefined : { day: due },
    note: owner ?? '',
  }));
}
