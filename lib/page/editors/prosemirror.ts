import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { escapeHtml, pasteInto, typeInto } from './insertion';

/** ProseMirror and TipTap (ChatGPT, Claude, Le Chat, Grok). */
export const prosemirror: Editor = {
  family: 'prosemirror',
  root: (element) => element.closest<HTMLElement>('.ProseMirror'),
  read: (root) =>
    blockText(root, { ignoredBreak: '.ProseMirror-trailingBreak', ignored: '.ProseMirror-widget' }),
  insert: (root, text) => (import.meta.env.FIREFOX ? typeInto(text) : pasteInto(root, text, slice(text))),
};

/** Plain-text pastes lose blank lines in ProseMirror; a marked slice of paragraphs keeps them. */
function slice(text: string): string {
  const paragraph = (line: string, index: number): string =>
    `<p${index === 0 ? ' data-pm-slice="1 1 []"' : ''}>${escapeHtml(line)}</p>`;
  return text.split('\n').map(paragraph).join('');
}
