import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { pasteInto } from './insertion';

/** Quill (Gemini). */
export const quill: Editor = {
  family: 'quill',
  root: (element) => element.closest<HTMLElement>('.ql-editor'),
  read: (root) => blockText(root),
  insert: (root, text) => pasteInto(root, text),
};
