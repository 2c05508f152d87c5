import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node as DocumentNode } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { attributesOf, isSubmit, type Mount } from '@/test/replica/page/setup';

/** ProseMirror with the basic schema, as ChatGPT and Le Chat use it. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const slot = document.createElement('div');
  parent.append(slot);
  const view = new EditorView(slot, {
    state: freshState(initial),
    attributes: attributesOf(spec),
    handleKeyDown: (_, event) => {
      if (!isSubmit(event, keys)) return false;
      submit();
      return true;
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed();
    },
  });
  return {
    element: view.dom,
    model: () => textOf(view.state.doc),
    clear: () => view.updateState(freshState('')),
    focus: () => view.focus(),
  };
};

function freshState(text: string): EditorState {
  const paragraphs = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return EditorState.create({ doc: schema.node('doc', null, paragraphs), plugins: PLUGINS });
}

const PLUGINS = [
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-Shift-z': redo,
    'Shift-Enter': (state, dispatch) => {
      const br = schema.nodes.hard_break.create();
      dispatch?.(state.tr.replaceSelectionWith(br).scrollIntoView());
      return true;
    },
  }),
  keymap(baseKeymap),
];

/** Blocks and hard breaks become line feeds. */
export function textOf(doc: DocumentNode): string {
  const lines: string[] = [];
  doc.forEach((block) => {
    let line = '';
    block.descendants((node) => {
      if (node.isText) line += node.text;
      else if (node.type.name === 'hard_break' || node.type.name === 'hardBreak') line += '\n';
    });
    lines.push(line);
  });
  return lines.join('\n');
}
