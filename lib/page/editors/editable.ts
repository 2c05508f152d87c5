import { blockText } from '@/lib/page/dom/block-text';
import type { Editor } from './editor';
import { pasteInto, typeInto } from './insertion';

/** Any other editable element, and editors we don't know: a paste first, since those take it themselves. */
export const editable: Editor = {
  family: 'contenteditable',
  root: editingHost,
  read: (root) => blockText(root),
  insert: (root, text) => pasteInto(root, text) || typeInto(text),
};

/** The outermost element of an editable region. */
export function editingHost(element: HTMLElement): HTMLElement | null {
  let host: HTMLElement | null = element.isContentEditable ? element : null;
  while (host?.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}
