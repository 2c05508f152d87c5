import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { attributesOf, type Mount } from '@/test/replica/page/setup';

/** CodeMirror 6, as playgrounds and code tools use it. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const run = () => {
    submit();
    return true;
  };
  const sending = [
    ...(keys.includes('enter') ? [{ key: 'Enter', run }] : []),
    ...(keys.includes('mod-enter') ? [{ key: 'Mod-Enter', run }] : []),
  ];
  const { contenteditable: _, ...attributes } = attributesOf(spec);
  const view = new EditorView({
    doc: initial,
    parent,
    extensions: [
      history(),
      keymap.of([...sending, { key: 'Shift-Enter', run: insertNewline }, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of(attributes),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
  });
  return {
    element: view.contentDOM,
    model: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
    focus: () => view.focus(),
  };
};
