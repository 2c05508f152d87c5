/** Event types that can carry the user's text. */
const TYPES = ['paste', 'copy', 'cut', 'drop', 'beforeinput', 'input', 'keydown', 'keyup', 'message'];

/**
 * Writes down whatever a curious page could see, from its first script on: the data of every event, every
 * text that appears in its document, every selection.
 */
export function watchEverything(witnessed: string[], events: string[]): void {
  for (const type of TYPES) {
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) events.push(type);
        const text = carried(event);
        if (text) witnessed.push(text);
      },
      true,
    );
  }
  document.addEventListener('selectionchange', () => note(String(getSelection()), witnessed));
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') note(record.target.nodeValue, witnessed);
      for (const node of record.addedNodes) note(node.textContent, witnessed);
      if (record.type === 'attributes' && record.target instanceof Element)
        note(record.target.getAttribute(record.attributeName ?? ''), witnessed);
    }
  }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
}

function carried(event: Event): string {
  if (event instanceof ClipboardEvent) return event.clipboardData?.getData('text/plain') ?? '';
  if (event instanceof DragEvent) return event.dataTransfer?.getData('text/plain') ?? '';
  if (event instanceof InputEvent)
    return `${event.data ?? ''}${event.dataTransfer?.getData('text/plain') ?? ''}`;
  if (event instanceof MessageEvent) return safeJson(event.data);
  return '';
}

function safeJson(data: unknown): string {
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return String(data);
  }
}

function note(text: string | null, witnessed: string[]): void {
  if (text && text.trim() !== '') witnessed.push(text);
}
