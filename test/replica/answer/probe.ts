/**
 * Everything a page's script can read, as one text: what it knows of values must come from here. Runs in
 * the page; stands alone.
 */
export function probePage(): string {
  const found: string[] = [];
  const add = (part: unknown): void => void found.push(String(part));
  const nodes = new Set<Node>();
  const selection = getSelection();
  const root = document.documentElement;
  add(root.outerHTML);
  add(root.textContent);
  // biome-ignore lint/performance/useDomNodeTextContent: what a page can render counts, not what is fast
  add(document.body.innerText);
  add(root.getHTML?.({ serializableShadowRoots: true }));
  for (const element of document.body.querySelectorAll('*')) {
    // biome-ignore lint/performance/useDomNodeTextContent: as above
    if (element instanceof HTMLElement) add(`${element.innerText}${element.outerText}`);
    for (const { value } of element.attributes) add(value);
    for (const name in element) if (/^aria|title|label|name|value/i.test(name)) add((element as never)[name]);
    add(element.shadowRoot?.textContent);
    for (const pseudo of [undefined, '::before', '::after', '::first-line', '::marker', '::selection']) {
      const style = getComputedStyle(element, pseudo);
      add(`${style.content}${style.quotes}${style.getPropertyValue('--v')}`);
      if (pseudo === undefined)
        add([...style].filter((name) => name.startsWith('--')).map((name) => style.getPropertyValue(name)));
    }
  }
  selection?.selectAllChildren(document.body);
  add(selection);
  if (selection && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    add(range);
    add(range.cloneContents().textContent);
    const copied = document.createElement('div');
    copied.append(range.cloneContents());
    add(copied.innerHTML);
    add(selection.getComposedRanges?.()[0]?.startContainer.textContent);
  }
  selection?.removeAllRanges();
  for (const reply of document.querySelectorAll('[data-answer]')) {
    selection?.selectAllChildren(reply);
    add(selection);
    add(new XMLSerializer().serializeToString(reply));
    const { left, top, width, height } = reply.getBoundingClientRect();
    for (let x = 0; x < width; x += 40) for (let y = 0; y < height; y += 12) hit(left + x, top + y);
  }
  for (const node of nodes) add(node.nodeValue ?? node.textContent);
  selection?.removeAllRanges();
  for (const entry of performance.getEntries()) add(JSON.stringify(entry));
  for (const sheet of document.styleSheets) add([...sheet.cssRules].map((rule) => rule.cssText));
  add([...document.fonts].map((font) => font.family));
  add(JSON.stringify({ ...localStorage, ...sessionStorage }));
  add(document.title + document.cookie + location.href);
  return found.join('\n');

  function hit(x: number, y: number): void {
    for (const element of document.elementsFromPoint(x, y)) nodes.add(element);
    const caret = document.caretPositionFromPoint?.(x, y);
    if (caret) nodes.add(caret.offsetNode);
  }
}

/**
 * Spells out values with the page's own search, letter by letter: the longest beginning of each value
 * that is found, where that is longer than what stands there anyway. Runs in the page.
 */
export function spellOut(values: readonly string[]): string[] {
  return values.map((value) => {
    let length = 0;
    while (length < value.length && window.find(value.slice(0, length + 1), true, false, true)) length += 1;
    getSelection()?.removeAllRanges();
    return value.slice(0, length);
  });
}
