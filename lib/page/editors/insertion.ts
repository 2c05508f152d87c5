/**
 * The ways text gets into an editor from outside. Which editor takes which was measured in both
 * browsers; each leaves one step in the editor's undo history. All need the focus in the editor.
 */

const IS_FIREFOX = import.meta.env.FIREFOX;

/** Chromium's multi-line `insertText` costs about a millisecond a line: longer texts go another way. */
const LINES_FOR_INSERT_TEXT = 100;

let replaying = 0;

/** True while an event of our own travels: the capture listeners let it pass. */
export function isReplaying(): boolean {
  return replaying > 0;
}

/** Runs `act` with our own listeners standing aside. Synchronous, so that nothing else slips through. */
export function replay<T>(act: () => T): T {
  replaying++;
  try {
    return act();
  } finally {
    replaying--;
  }
}

/**
 * Hands the text to the editor as a paste. Rich editors take it into their model themselves.
 * @param html only for editors that read it (ProseMirror): with any HTML present Slate takes nothing
 * @returns false when nobody took it
 */
export function pasteInto(element: Element, text: string, html?: string): boolean {
  const event = new ClipboardEvent('paste', pasteInit(text, html));
  return !replay(() => element.dispatchEvent(event));
}

function pasteInit(text: string, html?: string): ClipboardEventInit {
  const init: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  if (IS_FIREFOX) {
    // Firefox ignores `clipboardData` here and reads these two instead (Bugzilla 1654724)
    return Object.assign(init, { dataType: 'text/plain', data: text });
  }
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  return { ...init, clipboardData: data };
}

/** Types the text through the browser's own editing command. For fields and plain editable elements. */
export function typeInto(text: string): boolean {
  if (!IS_FIREFOX && text.split('\n').length > LINES_FOR_INSERT_TEXT) return insertLines(text);
  return replay(() => document.execCommand('insertText', false, text));
}

/** One `insertHTML` for many lines: exact in fields and in `pre-wrap` elements, one undo step. */
function insertLines(text: string): boolean {
  const html = text.split('\n').map(escapeHtml).join('<br>');
  return replay(() => document.execCommand('insertHTML', false, html));
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
