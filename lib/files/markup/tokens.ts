import { Tokenizer } from 'htmlparser2';

/** An attribute with the place of its value, quotes excluded. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What is told of a markup text, in its order. Offsets count UTF-16 units of it. */
export interface MarkupListener {
  /** @param end offset behind the tag's `>` */
  open?(name: string, attributes: readonly Attribute[], isEmpty: boolean, end: number): void;
  close?(name: string): void;
  /** Text with its entities still in it. */
  text?(start: number, end: number): void;
  /** CDATA: text without entities. */
  raw?(start: number, end: number): void;
  comment?(start: number, end: number): void;
}

/**
 * Reads markup without building a tree. Nothing is expanded or fetched: entities that a document type
 * declares stay what they are.
 */
export function readMarkup(text: string, xmlMode: boolean, listener: MarkupListener): void {
  const tokenizer = new Tokenizer({ xmlMode, decodeEntities: false }, new Callbacks(text, listener, xmlMode));
  tokenizer.write(text);
  tokenizer.end();
}

class Callbacks {
  private readonly source: string;
  private readonly listener: MarkupListener;
  private readonly keepsCase: boolean;
  private name = '';
  private attributes: Attribute[] = [];
  private attribute = '';
  private value: { start: number; end: number } | null = null;

  constructor(source: string, listener: MarkupListener, keepsCase: boolean) {
    this.source = source;
    this.listener = listener;
    this.keepsCase = keepsCase;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end);
    this.value = null;
  }

  onattribdata(start: number, end: number): void {
    this.value = { start: this.value?.start ?? start, end };
  }

  onattribend(): void {
    if (this.value) this.attributes.push({ name: this.attribute, ...this.value });
  }

  onopentagend(end: number): void {
    this.listener.open?.(this.name, this.attributes, false, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.listener.open?.(this.name, this.attributes, true, end + 1);
    this.listener.close?.(this.name);
  }

  onclosetag(start: number, end: number): void {
    this.listener.close?.(this.nameAt(start, end));
  }

  ontext(start: number, end: number): void {
    this.listener.text?.(start, end);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.listener.raw?.(start, end - endOffset);
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.listener.comment?.(start, end - endOffset);
  }

  onprocessinginstruction(): void {}
  ondeclaration(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
  onend(): void {}

  private nameAt(start: number, end: number): string {
    const name = this.source.slice(start, end);
    return this.keepsCase ? name : name.toLowerCase();
  }
}
