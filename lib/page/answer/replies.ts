import type { Tool } from '@/lib/tools/types';

const selectors = new WeakMap<Tool, string>();

/** All reply selectors of a tool as one, malformed ones left out; empty where none is known. */
export function replySelector(tool: Tool): string {
  const known = selectors.get(tool);
  if (known !== undefined) return known;
  const css = tool.reply
    .map((selector) => selector.css)
    .filter(isValid)
    .join(',');
  selectors.set(tool, css);
  return css;
}

function isValid(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** The outermost reply area that a node is in. */
export function replyOf(node: Node, css: string): Element | null {
  let found: Element | null = null;
  let element = node instanceof Element ? node : node.parentElement;
  while (element) {
    const next: Element | null = element.closest(css);
    if (!next) break;
    found = next;
    element = next.parentElement;
  }
  return found;
}

/** Reply areas in or around an element, each outermost one once. */
export function repliesIn(root: ParentNode & Node, css: string): Element[] {
  const around = root instanceof Element ? replyOf(root, css) : null;
  if (around) return [around];
  const found = new Set<Element>();
  for (const element of root.querySelectorAll(css)) {
    const reply = replyOf(element, css);
    if (reply) found.add(reply);
  }
  return [...found];
}
