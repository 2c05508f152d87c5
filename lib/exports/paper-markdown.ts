import {
  type Block,
  columnsFor,
  type Fact,
  type Paper,
  type PaperTable,
  type Part,
  type Value,
} from '@/lib/documents/tree';
import { formatDay } from '@/lib/i18n/format';
import { paperStrings } from '@/lib/i18n/paper';
import { type Translate, translator } from '@/lib/i18n/translator';
import { allowed } from './escape';
import { closingLines, EMPTY, metaFacts, valueText } from './paper-words';

type Say = Translate<(typeof paperStrings)['de']>;

/** The paper as Markdown, for wikis. No HTML in it, and nothing in the data becomes markup. */
export function paperMarkdown(paper: Paper): string {
  const { language, title, subtitle, parts, numbered } = paper;
  const say = translator(paperStrings, language);
  let number = 0;
  const body = parts
    .filter((part) => part.kind === 'section' || !part.sheetOnly)
    .map((part) =>
      partText(part, say, numbered && part.kind === 'section' && !part.annex ? `${++number}. ` : ''),
    );
  const pieces = [
    `# ${plain(title)}`,
    subtitle && plain(subtitle),
    factList(metaFacts(paper), say),
    paper.head.sample && `**${plain(say('sample'))}**`,
    ...body,
    openText(paper, say),
    signText(paper, say),
    closingLines(paper).map(plain).join(' '),
  ];
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
}

function partText(part: Part, say: Say, number: string): string {
  if (part.kind === 'table') return tableText(part, say);
  return [`## ${number}${plain(part.title)}`, ...part.blocks.map((block) => blockText(block, say))].join(
    '\n\n',
  );
}

function blockText(block: Block, say: Say): string {
  switch (block.kind) {
    case 'text':
      return plain(block.text);
    case 'note':
      return `**${plain(block.text)}**`;
    case 'class':
      return `**${plain(block.value.text)}**`;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${plain(line)}`)
        .join('\n');
    case 'facts':
      return factList(block.facts, say);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'checks':
      return block.items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${plain(text)}`).join('\n');
  }
}

function factList(facts: readonly Fact[], say: Say): string {
  const line = ({ label, value, note }: Fact) => {
    const text = valueText(value, say.language) ?? say('value.open');
    return `- ${plain(label)}: ${plain(text)}${note ? ` (${plain(note)})` : ''}`;
  };
  return facts.map(line).join('\n');
}

function tableText(table: PaperTable, say: Say): string {
  const { title, rows, empty } = table;
  if (rows.length === 0) return `## ${plain(title)}\n\n${plain(empty)}`;
  const shown = columnsFor(table, 'paper');
  const cell = (value: Value) => plain(valueText(value, say.language) ?? EMPTY);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${plain(title)}\n`,
    line(shown.map((column) => plain(column.title))),
    line(shown.map(() => '---')),
    ...rows.map((row) => line(shown.map(({ index }) => cell(row[index])))),
  ].join('\n');
}

function openText({ openPoints, language }: Paper, say: Say): string {
  const items = openPoints.map(({ text, owner, due }) => {
    const rest = [owner, due && formatDay(language, due)].filter((part) => part !== undefined && part !== '');
    return `- [ ] ${plain(text)}${rest.length > 0 ? ` (${plain(rest.join(', '))})` : ''}`;
  });
  return `## ${say('open.title')}\n\n${items.length > 0 ? items.join('\n') : say('open.none')}`;
}

function signText({ signers }: Paper, say: Say): string {
  if (signers.length === 0) return '';
  const lines = signers.map((role) => `- ${plain(say('sign.line', { role }))}: ____________________`);
  return `## ${say('sign.title')}\n\n${lines.join('\n')}`;
}

/** The text on one line, with every sign escaped that Markdown or HTML could take for more than text. */
function plain(text: string): string {
  return allowed(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&!]/g, '\\$&')
    .replace(/^([+-]|\d+\.)(?= )/, '\\$1');
}
