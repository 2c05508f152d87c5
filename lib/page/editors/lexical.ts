import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { pasteInto } from './insertion';

/** Lexical (Microsoft 365 Copilot, Perplexity, Kimi, Meta AI). `insertText` garbles its lines. */
export const lexical: Editor = {
  family: 'lexical',
  root: (element) => element.closest<HTMLElement>('[data-lexical-editor]'),
  read: (root) => blockText(root),
  insert: (root, text) => pasteInto(root, text),
};
