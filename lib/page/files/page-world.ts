/**
 * In the page's own world, before its scripts: makes every choice of a file pass the guard.
 *
 * Pages create a file input, click it and never put it into the document; its events would reach nobody
 * but the page. Such inputs are put into a hidden element for the choice. The File System Access API
 * hands out files without any event: pages that find it missing use an input, as they do in other browsers.
 */
export function guardFileChoices(page: Window & typeof globalThis): void {
  const shelf = page.document.createElement('div');
  shelf.hidden = true;
  for (const [owner, method] of [
    [page.HTMLElement.prototype, 'click'],
    [page.HTMLInputElement.prototype, 'showPicker'],
    [page.EventTarget.prototype, 'dispatchEvent'],
  ] as const) {
    before(owner, method, (self) => bringIn(page, shelf, self));
  }
  for (const picker of ['showOpenFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(page, picker);
}

function before(owner: object, method: string, act: (self: unknown) => void): void {
  const original: unknown = Reflect.get(owner, method);
  if (typeof original !== 'function') return;
  const { apply } = Reflect;
  const wrapped = new Proxy(original, {
    apply(target, self, args) {
      act(self);
      return apply(target as () => unknown, self, args);
    },
  });
  Reflect.set(owner, method, wrapped);
}

function bringIn(page: Window & typeof globalThis, shelf: HTMLElement, self: unknown): void {
  if (!(self instanceof page.HTMLInputElement) || self.type !== 'file' || self.isConnected) return;
  const tree = treeOf(self);
  shelf.replaceChildren(tree);
  if (!shelf.isConnected) page.document.documentElement.append(shelf);
  const takeAway = () => {
    if (tree.parentNode === shelf) tree.remove();
  };
  // not on `cancel`: browsers tell that of a picker they refused too, and the next choice clears the shelf
  self.addEventListener('change', takeAway, { once: true });
}

/** The outermost element around an input that hangs in no document. */
function treeOf(input: Element): Element {
  let tree = input;
  for (let parent: Node | null = input.parentNode; parent; parent = hostOf(parent) ?? parent.parentNode) {
    if (parent.nodeType === Node.ELEMENT_NODE) tree = parent as Element;
  }
  return tree;
}

const hostOf = (node: Node): Element | undefined => (node as Partial<ShadowRoot>).host;
