import {
  type Block,
  type Coded,
  columnsFor,
  type Fact,
  type PaperTable,
  type Part,
  type Section,
  type Value,
} from '@/lib/documents/tree';
import type { Language } from '@/lib/i18n/language';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import { escapeMarkup as esc } from '../escape';
import { EMPTY, valueText } from '../paper-words';

/** A section or table of a paper; `number` where its sections are counted. */
export function partHtml(part: Part, language: Language, number?: number): string {
  return part.kind === 'section' ? sectionHtml(part, language, number) : tableHtml(part, language);
}

function sectionHtml({ title, blocks, newPage }: Section, language: Language, number?: number): string {
  const no = number === undefined ? '' : `<span class="no">${number}</span>`;
  const body = blocks.map((block) => blockHtml(block, language)).join('');
  const long = blocks.length > 6 ? ' long' : '';
  return `<section class="sec${newPage ? ' page' : ''}${long}">${no}<h2>${esc(title)}</h2><div>${body}</div></section>`;
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'note':
      return `<p class="note">${lines(block.text)}</p>`;
    case 'class':
      return classHtml(block.value);
    case 'quote':
      return `<blockquote lang="${block.language}">${esc(block.text)}</blockquote>`;
    case 'facts':
      return `<dl class="facts">${factsHtml(block.facts, language)}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>`;
    case 'checks':
      return checksHtml(block.items, language);
  }
}

function classHtml({ code, text }: Coded): string {
  return `<p><span class="class ${/^[a-z]+$/.test(code) ? code : ''}">${esc(text)}</span></p>`;
}

/** Two short facts share a line. */
function factsHtml(facts: readonly Fact[], language: Language): string {
  let html = '';
  for (let at = 0; at < facts.length; at++) {
    const [one, two] = [facts[at], facts[at + 1]];
    if (!one) continue;
    if (two && isShort(one, language) && isShort(two, language)) {
      html += factHtml(one, language, false) + factHtml(two, language, false);
      at++;
    } else html += factHtml(one, language, true);
  }
  return html;
}

const SHORT = 20;

function isShort({ label, value, note }: Fact, language: Language): boolean {
  const text = valueText(value, language) ?? '';
  return !note && label.length <= SHORT && text.length <= SHORT && !/[\r\n]/.test(text);
}

function factHtml({ label, value, note }: Fact, language: Language, isWide: boolean): string {
  const text = valueText(value, language);
  const open = `<span class="gap">${esc(translator(paperStrings, language)('value.open'))}</span>`;
  const small = note ? `<small>${esc(note)}</small>` : '';
  return `<dt>${esc(label)}</dt><dd${isWide ? ' class="wide"' : ''}>${text === undefined ? open : lines(text)}${small}</dd>`;
}

function checksHtml(items: Extract<Block, { kind: 'checks' }>['items'], language: Language): string {
  const say = translator(paperStrings, language);
  const item = ({ text, done }: (typeof items)[number]) =>
    `<li${done ? ' class="done"' : ''}><span>${esc(text)}</span><span>${esc(say(done ? 'check.done' : 'check.open'))}</span></li>`;
  return `<ul class="checks">${items.map(item).join('')}</ul>`;
}

function tableHtml(table: PaperTable, language: Language): string {
  const shown = columnsFor(table, 'paper');
  const all = shown.reduce((sum, { width }) => sum + width, 0);
  const cols = shown.map(({ width }) => `<col style="width:${((width / all) * 100).toFixed(2)}%">`).join('');
  const heads = shown.map(
    ({ title, index }) => `<th scope="col"${align(table.rows[0]?.[index])}>${esc(title)}</th>`,
  );
  const rows = table.rows.map(
    (row) => `<tr>${shown.map(({ index, code }) => cellHtml(row[index], code, language)).join('')}</tr>`,
  );
  const page = table.newPage ? ' page' : '';
  if (rows.length === 0) {
    return `<section class="tbl${page}"><h2>${esc(table.title)}</h2><p class="none">${esc(table.empty)}</p></section>`;
  }
  return `<div class="tbl${page}"><table><caption>${esc(table.title)}</caption><colgroup>${cols}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function cellHtml(value: Value, code: string, language: Language): string {
  return `<td${code === 'number' ? ' class="no"' : align(value)}>${lines(valueText(value, language) ?? EMPTY)}</td>`;
}

function align(value: Value): string {
  return typeof value === 'number' ? ' class="n"' : '';
}

function lines(text: string): string {
  return esc(text).replace(/\r\n?|\n/g, '<br>');
}
