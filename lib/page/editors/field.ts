import { isField } from '@/lib/page/dom/caret';
import type { Editor } from './editor';
import { typeInto } from './insertion';

/** Text areas and text inputs, with or without React. A `value` setter would end their undo. */
export const field: Editor = {
  family: 'textarea',
  root: (element) => (isField(element) ? element : null),
  read: (root) => (isField(root) ? root.value : ''),
  insert: (_root, text) => typeInto(text),
};
