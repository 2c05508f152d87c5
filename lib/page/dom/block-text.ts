/**
 * Text of an editable element as its editor's model has it: one line a block, `<br>` a line break.
 * `innerText` doubles line breaks in rich editors and `textContent` drops them (both measured), so the
 * tree is walked here. No layout is read.
 */

const BLOCKS = new Set(
  'P,DIV,LI,UL,OL,H1,H2,H3,H4,H5,H6,PRE,BLOCKQUOTE,TR,TABLE,TBODY,SECTION,ARTICLE,DL,DT,DD'.split(','),
);

export interface BlockTextOptions {
  /** Line breaks that an editor draws but does not hold, e.g. ProseMirror's trailing break. */
  readonly ignoredBreak?: string;
  /** Whole elements that are drawn only, e.g. placeholders. */
  readonly ignored?: string;
}

/** The element's text with `\n` between blocks. Zero-width fillers of editors are left out. */
export function blockText(root: Element, options: BlockTextOptions = {}): string {
  const walker = new Walker(root, options);
  walker.walk(root);
  return walker.lines.join('\n').replaceAll('\uFEFF', '');
}

class Walker {
  readonly lines: string[] = [''];
  /** The current line was just begun by a block and is still empty. */
  private fresh = true;
  /** A block has ended: whatever follows starts a line. */
  private ended = false;
  private readonly root: Element;
  private readonly options: BlockTextOptions;

  constructor(root: Element, options: BlockTextOptions) {
    this.root = root;
    this.options = options;
  }

  walk(parent: Node): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.text(child.data);
      else if (child instanceof Element) this.element(child);
    }
  }

  private element(element: Element): void {
    if (this.options.ignored && element.matches(this.options.ignored)) return;
    if (element.localName === 'br') return this.lineBreak(element);
    if (!BLOCKS.has(element.tagName)) return this.walk(element);
    if (this.ended || !this.fresh) this.newLine();
    this.walk(element);
    this.ended = true;
  }

  private text(data: string): void {
    if (data === '') return;
    if (this.ended) this.newLine();
    this.lines[this.lines.length - 1] += data;
    this.fresh = false;
  }

  private lineBreak(element: Element): void {
    if (this.ended) this.newLine();
    this.fresh = false;
    if (!this.isFiller(element)) this.lines.push('');
  }

  private newLine(): void {
    this.lines.push('');
    this.ended = false;
    this.fresh = true;
  }

  /** A `<br>` at the end of a block only gives it height: it is no line break of the text. */
  private isFiller(element: Element): boolean {
    if (this.options.ignoredBreak && element.matches(this.options.ignoredBreak)) return true;
    let node: Node = element;
    while (node !== this.root) {
      if (node.nextSibling) return false;
      const parent: Node | null = node.parentNode;
      if (!parent || (parent instanceof Element && BLOCKS.has(parent.tagName))) return true;
      node = parent;
    }
    return true;
  }
}
