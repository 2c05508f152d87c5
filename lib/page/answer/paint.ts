import type { Hit, Piece } from './hit';
import { safeFamily } from './look';

/** How places are shown at the moment. */
export interface Painter {
  /** Real values or what the tool wrote. */
  isReal(): boolean;
  tip(placeholder: string): string;
  /** Hidden text of the first place of a value in its answer; `undefined` at the others. */
  standsFor(hit: Hit, text: Text): string | undefined;
  /** The page's font family where a text stands. */
  family(text: Text): string;
}

const hits = new WeakMap<Element, Hit>();

/** The hit that a painted element shows. */
export const hitOf = (element: Element): Hit | undefined => hits.get(element);

/** One text node, painted: its own words as they are, hits as values or marked placeholders. */
export function paintText(pieces: readonly Piece[], text: Text, painter: Painter): HTMLElement {
  const words = document.createElement('span');
  for (const piece of pieces)
    words.append(typeof piece === 'string' ? piece : paintHit(piece, text, painter));
  return words;
}

function paintHit(hit: Hit, text: Text, painter: Painter): HTMLElement {
  const place = document.createElement('span');
  hits.set(place, hit);
  if (!painter.isReal()) {
    place.className = 'p';
    place.textContent = hit.source;
    return place;
  }
  place.className = 'v';
  place.dataset['v'] = hit.value;
  place.title = painter.tip(hit.placeholder);
  place.style.fontFamily = safeFamily(painter.family(text));
  const hidden = painter.standsFor(hit, text);
  if (hidden !== undefined) {
    place.dataset['h'] = ` ${hidden} `;
    place.tabIndex = 0;
  }
  return place;
}
