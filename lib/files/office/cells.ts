import { type Attribute, readMarkup } from '@/lib/files/markup/tokens';
import { ESCAPED, escapeMarkup, readXml } from '@/lib/files/markup/values';
import type { Passages, Splice } from '@/lib/files/passages';
import { columnOf, dayOf } from './cell-values';
import type { Part } from './package';
import type { SharedStrings } from './shared-strings';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** Whether a cell style shows its number as a date. */
  isDate(style: number): boolean;
  readonly uses1904: boolean;
}

/** Adds a worksheet's rows: cells parted by tabs, empty ones counted, each row a line. */
export function addCells(part: Part, passages: Passages, context: CellContext): void {
  const walk = new SheetWalk(part, passages, context);
  readMarkup(part.text, true, {
    open: (name, attributes, _, end) => walk.enter(name, attributes, end),
    close: (name) => walk.leave(name),
    text: (start, end) => walk.words(start, end),
    raw: (start, end) => walk.words(start, end),
  });
  walk.end();
}

interface Cell {
  readonly type: string;
  readonly style: number;
  /** Turns the cell into one that holds a text. */
  readonly asText: Splice;
}

class SheetWalk {
  private readonly part: Part;
  private readonly passages: Passages;
  private readonly context: CellContext;
  private readonly asides: (readonly [start: number, end: number])[] = [];
  private element = '';
  private cell: Cell | null = null;
  private column = 0;

  constructor(part: Part, passages: Passages, context: CellContext) {
    this.part = part;
    this.passages = passages;
    this.context = context;
  }

  enter(name: string, attributes: readonly Attribute[], end: number): void {
    this.element = local(name);
    if (this.element === 'row') this.column = 0;
    if (this.element === 'c') this.enterCell(attributes, end);
    if (this.element === 'hyperlink') this.noteAsides(attributes);
  }

  leave(name: string): void {
    if (local(name) === 'row') this.passages.gap('\n');
    if (local(name) === 'c') this.cell = null;
    this.element = '';
  }

  words(start: number, end: number): void {
    const { cell, element } = this;
    const raw = this.part.text.slice(start, end);
    if (!cell) return void (raw.trim() && this.asides.push([start, end]));
    if (element === 't') this.passages.add(readXml(raw), this.part, start, end, ESCAPED);
    else if (element === 'f') this.asides.push([start, end]);
    else if (element === 'v') this.value(cell, raw, start, end);
  }

  end(): void {
    for (const [start, end] of this.asides) {
      this.passages.gap('\n');
      this.passages.add(readXml(this.part.text.slice(start, end)), this.part, start, end, ESCAPED);
    }
    this.passages.gap('\n');
  }

  private enterCell(attributes: readonly Attribute[], end: number): void {
    const value = (wanted: string) => this.valueOf(attributes.find(({ name }) => name === wanted));
    const column = columnOf(value('r')) ?? this.column + 1;
    this.passages.gap('\t'.repeat(Math.min(50, Math.max(0, column - Math.max(1, this.column)))));
    this.column = column;
    const type = attributes.find(({ name }) => name === 't');
    const asText = type
      ? { start: type.start, end: type.end, text: 'str' }
      : { start: end - 1, end: end - 1, text: ' t="str"' };
    this.cell = { type: this.valueOf(type) || 'n', style: Number(value('s') || 0), asText };
  }

  private value(cell: Cell, raw: string, start: number, end: number): void {
    if (cell.type === 's') return this.context.strings.addTo(this.passages, Number(raw));
    if (cell.type !== 'n') return this.passages.add(readXml(raw), this.part, start, end, ESCAPED);
    const { context } = this;
    const shown = context.isDate(cell.style) ? dayOf(Number(raw), context.uses1904) : number(raw);
    const encode = (text: string) => (text === shown ? raw : escapeMarkup(text));
    this.passages.add(shown, this.part, start, end, { encode, also: [cell.asText] });
  }

  private noteAsides(attributes: readonly Attribute[]): void {
    for (const { name, start, end } of attributes) {
      if (name === 'display' || name === 'tooltip') this.asides.push([start, end]);
    }
  }

  private valueOf(attribute: Attribute | undefined): string {
    return attribute ? this.part.text.slice(attribute.start, attribute.end) : '';
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whole numbers as people read them: an account number may be stored as 4.9170123E+11. */
function number(raw: string): string {
  return /e/i.test(raw) && Number.isSafeInteger(Number(raw)) ? String(Number(raw)) : raw;
}
