import { type Attribute, readMarkup } from '@/lib/files/markup/tokens';
import { ESCAPED, readXml } from '@/lib/files/markup/values';
import type { Passages } from '@/lib/files/passages';
import type { Part } from './package';

/** Attributes that tell something: authors, descriptions, names, addresses of links. */
const TELLING =
  /^(?:(?:\w+:)?(?:author|initials|userId|descr|title|alt|tooltip|display|string|lastClr|name|companyName)|Target|location|w:val)$/;
/** Elements whose `w:val` or `name` is text of the document, not a style or a setting. */
const TELLING_VALUE = new Set([
  'w:alias',
  'w:tag',
  'w:docVar',
  'w:listItem',
  'w:name',
  'w:default',
  'w:statusText',
  'w:helpText',
  'w:mailSubject',
]);
const TELLING_NAME = new Set([
  'wp:docPr',
  'pic:cNvPr',
  'p:cNvPr',
  'xdr:cNvPr',
  'sheet',
  'definedName',
  'w:docVar',
  'p15:presenceInfo',
  'p:cmAuthor',
  'table',
  'tableColumn',
  'cacheField',
]);

/** A run's text: nothing stands between two of them, since a name may be split over several. */
const RUN_TEXT = new Set(['w:t', 'w:delText', 'a:t', 'm:t', 't']);
const LINE_ENDS = new Set(['w:p', 'a:p', 'w:tr', 'a:tr', 'w:br', 'w:cr', 'a:br', 'si', 'is', 'comment']);
const CELL_ENDS = new Set(['w:tc', 'a:tc']);

/**
 * Adds all text of a part: runs joined to paragraphs, table cells parted by tabs, then whatever else
 * the part tells (authors, descriptions, field codes), a line each.
 */
export function addWords(part: Part, passages: Passages): void {
  new PartWalk(part, passages).run();
}

class PartWalk {
  private readonly part: Part;
  private readonly passages: Passages;
  private readonly open: string[] = [];
  private readonly asides: (readonly [start: number, end: number])[] = [];
  private pending = '';

  constructor(part: Part, passages: Passages) {
    this.part = part;
    this.passages = passages;
  }

  run(): void {
    const { text } = this.part;
    readMarkup(text, true, {
      open: (name, attributes) => this.enter(name, attributes),
      close: (name) => this.leave(name),
      text: (start, end) => this.words(start, end),
      raw: (start, end) => this.words(start, end),
    });
    for (const [start, end] of this.asides) {
      this.passages.gap('\n');
      this.add(start, end);
    }
    this.passages.gap('\n');
  }

  private enter(name: string, attributes: readonly Attribute[]): void {
    this.open.push(name);
    for (const attribute of attributes) {
      if (this.tells(name, attribute)) this.asides.push([attribute.start, attribute.end]);
    }
    if (name === 'w:tab' && !this.open.includes('w:tabs')) this.pending += '\t';
  }

  private leave(name: string): void {
    this.open.pop();
    if (CELL_ENDS.has(name)) this.pending = `${this.pending.replace(/\n$/, '')}\t`;
    else if (LINE_ENDS.has(name) && !this.pending.endsWith('\n')) this.pending += '\n';
  }

  private words(start: number, end: number): void {
    const element = this.open.at(-1) ?? '';
    if (RUN_TEXT.has(element)) {
      this.passages.gap(this.pending);
      this.pending = '';
      this.add(start, end);
    } else if (this.part.text.slice(start, end).trim() !== '') {
      this.asides.push([start, end]);
    }
  }

  private tells(element: string, { name, start, end }: Attribute): boolean {
    if (start === end || !TELLING.test(name)) return false;
    if (name === 'w:val') return TELLING_VALUE.has(element);
    if (name === 'Target') return /^(?:mailto:|https?:|file:|\\\\)/i.test(this.part.text.slice(start, end));
    return !/^(?:\w+:)?name$/.test(name) || TELLING_NAME.has(element);
  }

  private add(start: number, end: number): void {
    this.passages.add(readXml(this.part.text.slice(start, end)), this.part, start, end, ESCAPED);
  }
}
