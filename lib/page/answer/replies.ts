import { deepClosest } from '@/lib/page/dom/deep';
import type { Tool } from '@/lib/tools/types';
import { genericPlaces } from './generic-replies';
import { elementOf, type ReplyPlaces } from './reply-places';

const places = new WeakMap<Tool, ReplyPlaces>();

/** The reply areas of a tool: by its selectors, malformed ones left out; else by what answers look like. */
export function replyPlaces(tool: Tool): ReplyPlaces {
  const known = places.get(tool);
  if (known) return known;
  const css = tool.reply
    .map((selector) => selector.css)
    .filter(isValid)
    .join(',');
  const made = css === '' ? genericPlaces : placesBy(css);
  places.set(tool, made);
  return made;
}

function isValid(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

function placesBy(css: string): ReplyPlaces {
  /** The outermost one: tools put replies into replies. */
  const of = (node: Node): Element | null => {
    let found: Element | null = null;
    let element = elementOf(node);
    while (element) {
      const next = deepClosest(element, css);
      if (!next) break;
      found = next;
      element = next.parentElement ?? elementOf(next.getRootNode());
    }
    return found;
  };
  return {
    of,
    in(root) {
      const around = of(root);
      if (around) return root instanceof ShadowRoot ? [...root.children] : [around];
      const found = new Set<Element>();
      for (const element of root.querySelectorAll(css)) {
        const reply = of(element);
        if (reply) found.add(reply);
      }
      return [...found];
    },
    isGeneric: false,
  };
}
