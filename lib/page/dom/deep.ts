/**
 * Walking through shadow roots. The page may put its composer into open or closed roots; browsers let
 * content scripts look into both.
 */

type ShadowOpener = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };

/** The shadow root of an element, open or closed, or `null`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const firefox = (element as unknown as { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox) return firefox;
  const opener = (globalThis as { chrome?: { dom?: ShadowOpener } }).chrome?.dom?.openOrClosedShadowRoot;
  if (opener && element instanceof HTMLElement) return opener(element);
  return element.shadowRoot;
}

/** The element that really has the focus, below all shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active) {
    const inner = shadowRootOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
  return null;
}

/** The innermost target of an event, also where a closed root hides it from `composedPath`. */
export function deepTarget(event: Event): Element | null {
  const first = event.composedPath()[0];
  const element = first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
  if (!element) return deepActiveElement();
  const inner = shadowRootOf(element)?.activeElement;
  return inner ? deepActiveElement() : element;
}

/** `closest` that goes on in the host's tree when a shadow root ends. */
export function deepClosest(start: Element, css: string): Element | null {
  let element: Element | null = start;
  while (element) {
    const found: Element | null = element.closest(css);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** All elements that match, through all shadow roots below `root`, in document order per tree. */
export function deepQueryAll(root: ParentNode, css: string, limit = 20): Element[] {
  const found: Element[] = [...root.querySelectorAll(css)];
  for (const element of found.length < limit ? root.querySelectorAll('*') : []) {
    if (!element.localName.includes('-') && !element.shadowRoot) continue;
    const shadow = shadowRootOf(element);
    if (shadow) found.push(...deepQueryAll(shadow, css, limit - found.length));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** The path of an event's target up to the window, through closed roots too. */
export function deepPath(event: Event): Element[] {
  const path: Element[] = [];
  let node: Node | null = innermost(event);
  while (node) {
    if (node instanceof Element) path.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return path;
}

function innermost(event: Event): Node | null {
  const first = event.composedPath()[0];
  if (!(first instanceof Element)) return first instanceof Node ? first : null;
  if (!(event instanceof MouseEvent)) return deepTarget(event);
  return elementAt(first, event.clientX, event.clientY);
}

/** For a mouse event whose path ends at the host of a closed root: the element below the pointer. */
function elementAt(host: Element, x: number, y: number): Element {
  const inner = shadowRootOf(host)?.elementFromPoint(x, y);
  return inner && inner !== host && inner.getRootNode() !== host.getRootNode()
    ? elementAt(inner, x, y)
    : host;
}
