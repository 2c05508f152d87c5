import type { Hit } from './hit';
import type { HostView } from './host-view';
import { hitOf } from './paint';

/** An end of a selection: inside of a text, before a node, or behind the last child of a node. */
export type Boundary =
  | { readonly kind: 'text'; readonly node: Text; readonly offset: number }
  | { readonly kind: 'before'; readonly node: Node }
  | { readonly kind: 'end'; readonly node: Node };

/** What a walk over the page as it is shown comes across. */
export interface Sink {
  open(element: Element): void;
  close(element: Element): void;
  /** `at`: the page's element (or its image) around the text. */
  text(text: string, at: Element): void;
  hit(hit: Hit, at: Element): void;
}

const SKIPPED = 'script,style,template,noscript,button,svg,textarea,input,select,[aria-hidden="true"]';

/** Turns a container and an offset, as ranges have them, into a boundary. */
export function boundaryAt(container: Node, offset: number): Boundary {
  if (container instanceof Text) return { kind: 'text', node: container, offset };
  const child = container.childNodes[offset];
  if (container instanceof HTMLSlotElement) {
    const assigned = container.assignedNodes();
    const node = offset === 0 ? assigned[0] : assigned.at(-1);
    if (node) return { kind: offset === 0 ? 'before' : 'end', node };
  }
  if (child instanceof HTMLSlotElement) return boundaryAt(child, 0);
  return child ? { kind: 'before', node: child } : { kind: 'end', node: container };
}

/**
 * Walks the page as it is shown, our roots instead of what they stand for, and tells `sink` what lies
 * between two boundaries.
 */
export class FlatWalk {
  private readonly hosts: ReadonlyMap<Element, HostView>;
  private readonly sink: Sink;
  private readonly from: Boundary | null;
  private readonly to: Boundary | null;
  private inside: boolean;
  private over = false;
  private touched = false;

  constructor(hosts: ReadonlyMap<Element, HostView>, sink: Sink, from: Boundary | null, to: Boundary | null) {
    this.hosts = hosts;
    this.sink = sink;
    this.from = from;
    this.to = to;
    this.inside = from === null;
  }

  /** @returns whether anything of ours lay between the boundaries */
  walk(root: Element): boolean {
    this.children(root);
    return this.touched;
  }

  private children(element: Element): void {
    const view = this.hosts.get(element);
    for (const child of element.childNodes) {
      if (this.over) return;
      this.reach('before', child);
      if (this.over) return;
      const shown = view?.shownFor(child);
      if (shown && this.inside) this.touched = true;
      this.node(shown ?? child);
    }
    this.reach('end', element);
    if (view) this.reach('end', view.root);
  }

  private node(node: Node): void {
    if (node instanceof Text) this.text(node);
    else if (node instanceof Element) this.element(node);
  }

  private element(element: Element): void {
    const hit = hitOf(element);
    this.reach('before', element);
    if (hit) return this.hit(hit, element);
    if (element.matches(SKIPPED)) return this.silently(element);
    const wasInside = this.inside;
    if (wasInside) this.sink.open(element);
    const holdsStart = !wasInside && this.from !== null && holds(element, this.from.node);
    if (holdsStart) this.sink.open(element);
    this.children(element);
    if (wasInside || holdsStart) this.sink.close(element);
  }

  /** Boundaries may lie in what is left out. */
  private silently(element: Element): void {
    for (const boundary of [this.from, this.to]) {
      if (!boundary || !element.contains(boundary.node)) continue;
      if (boundary === this.from) this.inside = true;
      else this.over = true;
    }
  }

  private hit(hit: Hit, element: Element): void {
    const at = element.parentElement ?? element;
    // a boundary in the painted placeholder takes all of it
    const startsHere = this.from !== null && element.contains(this.from.node);
    if (startsHere) this.inside = true;
    if (this.inside && !this.over) {
      this.touched = true;
      this.sink.hit(hit, at);
    }
    if (this.to !== null && element.contains(this.to.node)) this.over = true;
  }

  private text(text: Text): void {
    const start = this.from?.kind === 'text' && this.from.node === text ? this.from.offset : 0;
    if (this.from?.node === text && this.from.kind === 'text') this.inside = true;
    const ends = this.to?.kind === 'text' && this.to.node === text;
    const end = ends && this.to?.kind === 'text' ? this.to.offset : text.length;
    const words = text.data.slice(start, end);
    if (this.inside && words !== '' && text.parentElement) this.sink.text(words, text.parentElement);
    if (ends) this.over = true;
  }

  private reach(kind: 'before' | 'end', node: Node): void {
    if (this.from?.kind === kind && this.from.node === node) this.inside = true;
    if (this.to?.kind === kind && this.to.node === node) this.over = true;
  }
}

/** Whether a node lies in an element as it is shown, through our roots. */
function holds(element: Element, node: Node): boolean {
  let current: Node | null = node;
  while (current) {
    if (current === element) return true;
    current = current instanceof ShadowRoot ? current.host : current.parentNode;
  }
  return false;
}
