import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { createElement, isSubmit, type Mount } from '@/test/replica/page/setup';

/** Lexical with the given behaviour; rich text makes a paragraph a line, plain text a break. */
export function lexicalMount(
  register: (editor: LexicalEditor) => unknown,
  nodes: Klass<LexicalNode>[],
): Mount {
  return ({ parent, spec, keys, initial = '', submit, changed }) => {
    const element = createElement(spec, 'div');
    element.setAttribute('contenteditable', 'true');
    parent.append(element);
    const editor = createEditor({
      namespace: 'replica',
      nodes,
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(element);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    fill(editor, initial);
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0) changed();
    });
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !isSubmit(event, keys)) return false;
        event.preventDefault();
        queueMicrotask(submit); // a command runs inside an update, which can't be emptied meanwhile
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return {
      element,
      model: () =>
        editor.read(() =>
          $getRoot()
            .getChildren()
            .map((block) => block.getTextContent())
            .join('\n'),
        ),
      clear: () => fill(editor, ''),
      focus: () => element.focus(),
    };
  };
}

function fill(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const blocks = text.split('\n').map((line) => {
        const block = $createParagraphNode();
        return line === '' ? block : block.append($createTextNode(line));
      });
      $getRoot()
        .clear()
        .append(...blocks)
        .selectEnd();
    },
    { discrete: true },
  );
}
