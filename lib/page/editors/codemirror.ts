import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { pasteInto } from './insertion';

/** CodeMirror 6. Draws only the lines in view: long texts read back in part. */
export const codemirror: Editor = {
  family: 'codemirror',
  root: (element) => element.closest<HTMLElement>('.cm-content'),
  read: (root) => blockText(root, { ignored: '.cm-widgetBuffer, .cm-placeholder' }),
  insert: (root, text) => pasteInto(root, text),
};
