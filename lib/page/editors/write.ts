import { selectAll, selectedText } from '@/lib/page/dom/caret';
import type { EditorHandle } from './editors';
import { sameText, settledText } from './read-back';

/** `written`: the editor holds exactly the intended text. `refused`: it does not; nothing may be sent. */
export type WriteResult = 'written' | 'refused';

/** Editors that follow `selectionchange` need a moment to see a selection made from outside. */
const SELECTION_SETTLES_MS = 60;

/**
 * Inserts text at the caret and reads it back.
 * Never tries a second way after the first: editors that commit late would end up with the text twice.
 * @throws never: an editor that throws counts as refusing
 */
export async function insertText(handle: EditorHandle, text: string): Promise<WriteResult> {
  await pause(SELECTION_SETTLES_MS);
  const { editor, root } = handle;
  const before = editor.read(root);
  const replaced = selectedText(root);
  try {
    editor.insert(root, text);
  } catch {
    return 'refused';
  }
  const isIn = (after: string): boolean => holdsOnce(before, replaced, text, after);
  return (await settledText(handle, isIn)) ? 'written' : 'refused';
}

/** Replaces everything in the editor and reads it back. Same promises as `insertText`. */
export async function replaceText(handle: EditorHandle, text: string): Promise<WriteResult> {
  selectAll(handle.root);
  await pause(SELECTION_SETTLES_MS);
  try {
    handle.editor.insert(handle.root, text);
  } catch {
    return 'refused';
  }
  return (await settledText(handle, (after) => sameText(after, text))) ? 'written' : 'refused';
}

/** The text stands once more than before, and nothing else came or went but the selection. */
function holdsOnce(before: string, replaced: string, text: string, after: string): boolean {
  const [b, r, t, a] = [compact(before), compact(replaced), compact(text), compact(after)];
  if (a.length !== b.length - r.length + t.length) return false;
  if (t !== '' && occurrences(a, t) <= occurrences(b, t) - occurrences(r, t)) return false;
  return lineCount(after) >= lineCount(text);
}

/** Line breaks at the ends merge with their surroundings and don't count. */
function lineCount(text: string): number {
  return text.trim().split('\n').length;
}

/** Without white space: editors turn blanks into U+00A0 and trim line ends as they draw. */
function compact(text: string): string {
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/gu, '');
}

function occurrences(text: string, part: string): number {
  if (part === '') return 0;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
