import { shadowRootOf } from '@/lib/page/dom/deep';
import type { CopiedStyles } from './copied-style';
import { forwardClicks } from './forward';
import { type Piece, samePieces } from './hit';
import { isHostable } from './hostable';
import { type AnswerTheme, styleText } from './look';
import { arrange, imageOf, mirror } from './mirror';
import { type Painter, paintText } from './paint';
import { isInline } from './runs';

export interface ViewContext {
  readonly pieces: { get(text: Text): readonly Piece[] | undefined };
  readonly styles: CopiedStyles;
  readonly painter: Painter;
  readonly theme: AnswerTheme;
  /** An element is shown by a mirror image from now on. */
  covered(element: Element): void;
}

interface Painted {
  readonly pieces: readonly Piece[];
  readonly real: boolean;
  readonly element: HTMLElement;
}

/** What stands above the page's own children: the bar, before the child it belongs to or before all. */
export interface Top {
  readonly element: HTMLElement;
  readonly before: Node | null;
}

/**
 * An element of the page with our closed shadow root. The page's children stay where they are; each is
 * shown through a slot, or painted or mirrored where a value belongs in it. What is painted stays in a
 * slot without size, so that `innerText` and computed styles of the page's nodes remain what they were.
 */
export class HostView {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Children of the host that are shown as mirror images. */
  readonly mirrored = new Set<Element>();
  top: Top | null = null;
  private readonly style = document.createElement('style');
  private readonly keptTexts = keptBox('k kt');
  private readonly keptElements = keptBox('k');
  /** As wide as the page's content, and without a height or a margin of its own. */
  private readonly width = document.createElement('div');
  private readonly slots: HTMLSlotElement[] = [];
  private readonly painted = new WeakMap<Text, Painted>();

  private constructor(host: HTMLElement) {
    this.host = host;
    this.root = host.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
    this.width.append(this.keptElements);
    // shown as they are from the first moment: what is in no slot has no computed style
    const children = [...host.childNodes].filter(
      (child) => child instanceof Text || child instanceof Element,
    );
    this.root.append(this.slot(0, children));
    forwardClicks(this.root);
  }

  /** `null` where the element can't have a root, or has one of the page's. */
  static on(element: Element): HostView | null {
    if (!isHostable(element) || shadowRootOf(element)) return null;
    try {
      return new HostView(element);
    } catch {
      return null;
    }
  }

  /** Brings the root in line with the host's children. */
  sync(context: ViewContext): void {
    const style = styleText(context.theme, this.top !== null);
    if (this.style.textContent !== style) this.style.textContent = style;
    this.keepMirrored();
    const covered = imageOf(this.host)?.isConnected === true;
    const shown: Node[] = [this.style];
    const texts: Text[] = [];
    const elements: Element[] = [];
    let group: (Text | Element)[] = [];
    let slots = 0;
    const endGroup = (): void => {
      if (group.length > 0) shown.push(this.slot(slots++, group));
      group = [];
    };
    if (this.top && !this.top.before) shown.push(this.top.element);
    for (const child of this.host.childNodes) {
      if (this.top?.before === child) {
        endGroup();
        shown.push(this.top.element);
      }
      const instead = covered ? null : this.insteadOf(child, context);
      if (instead) {
        endGroup();
        shown.push(instead);
        if (child instanceof Text) texts.push(child);
        else elements.push(child as Element);
      } else if (child instanceof Text || child instanceof Element) group.push(child);
    }
    endGroup();
    this.keep(shown, this.keptTexts, texts);
    this.keep(shown, this.keptElements, elements, this.width);
    arrange(this.root, shown);
  }

  /** Only what is slotted has computed styles: first the slot, then the mirror. */
  private keepMirrored(): void {
    const mirrored = [...this.host.children].filter((child) => this.mirrored.has(child));
    if (mirrored.length === 0) return;
    const box = this.keptElements;
    if (this.width.parentNode !== this.root) this.root.append(this.style, this.width);
    this.width.className = mirrored.every(isInline) ? 'wi' : 'w';
    assign(box.firstChild as HTMLSlotElement, mirrored);
  }

  /** What is shown in place of a child; `undefined` for those that show themselves. */
  shownFor(child: Node): Node | undefined {
    if (child instanceof Text) {
      const painted = this.painted.get(child)?.element;
      return painted?.parentNode === this.root ? painted : undefined;
    }
    const image = imageOf(child);
    return image?.parentNode === this.root ? image : undefined;
  }

  private insteadOf(child: Node, context: ViewContext): Node | null {
    if (child instanceof Text) return this.paint(child, context);
    if (!(child instanceof Element) || !this.mirrored.has(child)) return null;
    const image = imageOf(child);
    return image?.parentNode === this.root ? image : mirror(child, context);
  }

  private paint(text: Text, { pieces, painter }: ViewContext): HTMLElement | null {
    const own = pieces.get(text);
    if (!own) return null;
    const known = this.painted.get(text);
    if (known && known.real === painter.isReal() && samePieces(known.pieces, own)) return known.element;
    const element = paintText(own, text, painter);
    this.painted.set(text, { pieces: own, real: painter.isReal(), element });
    return element;
  }

  private keep(shown: Node[], box: HTMLElement, nodes: (Text | Element)[], outer = box): void {
    assign(box.firstChild as HTMLSlotElement, nodes);
    if (nodes.length > 0) shown.push(outer);
  }

  private slot(index: number, nodes: (Text | Element)[]): HTMLSlotElement {
    const slot = this.slots[index] ?? document.createElement('slot');
    this.slots[index] = slot;
    assign(slot, nodes);
    return slot;
  }
}

/** What each slot was given last, and which slot has each node now: cheaper than asking them. */
const given = new WeakMap<HTMLSlotElement, readonly Node[]>();
const slotOf = new WeakMap<Node, HTMLSlotElement>();

/** A node that another slot is given leaves the one it was in. */
function assign(slot: HTMLSlotElement, nodes: readonly (Text | Element)[]): void {
  const before = given.get(slot) ?? [];
  const isSame = (node: Node, index: number): boolean => node === before[index] && slotOf.get(node) === slot;
  if (before.length === nodes.length && nodes.every(isSame)) return;
  for (const node of before) if (slotOf.get(node) === slot) slotOf.delete(node);
  for (const node of nodes) slotOf.set(node, slot);
  given.set(slot, nodes);
  slot.assign(...nodes);
}

/** Not seen, not read out, not reached by Tab; but rendered. */
function keptBox(className: string): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  box.inert = true;
  box.setAttribute('aria-hidden', 'true');
  box.append(document.createElement('slot'));
  return box;
}
