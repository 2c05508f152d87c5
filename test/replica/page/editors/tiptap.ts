import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { textOf } from '@/test/replica/page/editors/prosemirror';
import { attributesOf, isSubmit, type Mount } from '@/test/replica/page/setup';

/** TipTap with the starter kit, as Claude, Grok and Open WebUI use it. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const slot = document.createElement('div');
  parent.append(slot);
  const { contenteditable: _, ...attributes } = attributesOf(spec);
  const editor = new Editor({
    element: slot,
    injectCSS: false,
    extensions: [StarterKit],
    content: { type: 'doc', content: initial.split('\n').map(paragraph) },
    editorProps: {
      attributes,
      handleKeyDown: (_, event) => {
        if (!isSubmit(event, keys)) return false;
        submit();
        return true;
      },
    },
    onUpdate: changed,
  });
  return {
    element: editor.view.dom,
    model: () => textOf(editor.state.doc),
    clear: () => editor.commands.clearContent(),
    focus: () => editor.view.focus(),
  };
};

function paragraph(line: string) {
  return { type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] };
}
