import type { Run } from './runs';

/** Where in a page answers stand. Open shadow roots of the page are looked through. */
export interface ReplyPlaces {
  /** The reply area that a node is in. */
  of(node: Node): Element | null;
  /** Areas to read in or around a node: reply areas, each once, or what may hold some. */
  in(root: ParentNode & Node): Element[];
  /** Whether an area to read may hold parts of several replies, or parts that are none. */
  readonly isGeneric: boolean;
}

/** The element that a node belongs to; for a shadow root its host. */
export function elementOf(node: Node): Element | null {
  if (node instanceof Element) return node;
  return node instanceof ShadowRoot ? node.host : node.parentElement;
}

/** An area of a page without known replies may hold several of them. */
export function placeOf(run: Run, places: ReplyPlaces): Element | null {
  const first = run.find((part) => part !== '\n');
  return first ? places.of(first) : null;
}
