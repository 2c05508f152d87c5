import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { pasteInto } from './insertion';

/** Slate. Its placeholder is drawn inside the editor. */
export const slate: Editor = {
  family: 'slate',
  root: (element) => element.closest<HTMLElement>('[data-slate-editor]'),
  read: (root) => blockText(root, { ignored: '[data-slate-placeholder]' }),
  insert: (root, text) => pasteInto(root, text),
};
