import { codemirror } from './codemirror';
import { editable } from './editable';
import type { Editor } from './editor';
import { field } from './field';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';

/** Specific families first, the general ones last. */
const EDITORS: readonly Editor[] = [field, prosemirror, lexical, quill, slate, codemirror, editable];

/** An editable element together with the way to read and write it. */
export interface EditorHandle {
  readonly editor: Editor;
  readonly root: HTMLElement;
}

/** The editor an element belongs to, or `null` when nothing can be typed there. */
export function editorOf(element: Element): EditorHandle | null {
  if (!(element instanceof HTMLElement)) return null;
  for (const editor of EDITORS) {
    const root = editor.root(element);
    if (root) return { editor, root };
  }
  return null;
}
