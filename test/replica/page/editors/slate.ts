import { type ComponentProps, createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { attributesOf, isSubmit, type Mount } from '@/test/replica/page/setup';

/** Slate on React. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = initial.split('\n').map((text) => ({ type: 'paragraph', children: [{ text }] }));
  const { class: className, contenteditable: _, ...attributes } = attributesOf(spec);
  const slot = document.createElement('div');
  parent.append(slot);
  const onKeyDown = (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
    if (!isSubmit(event.nativeEvent, keys)) return;
    event.preventDefault();
    submit();
  };
  const editable = h(Editable, { ...attributes, className, onKeyDown });
  const value = initialValue as Descendant[];
  const props = { editor, initialValue: value, onChange: changed } as unknown as ComponentProps<typeof Slate>;
  flushSync(() => createRoot(slot).render(h(Slate, props, editable)));
  return {
    element: slot.querySelector('[data-slate-editor]') as HTMLElement,
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
    clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
    focus: () => ReactEditor.focus(editor),
  };
};
