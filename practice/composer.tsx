import { useEffect, useRef } from 'preact/hooks';
import { composerSpec, EDITORS } from './editors';
import type { PracticeWords } from './words';

interface ComposerProps {
  readonly editorId: string;
  readonly words: PracticeWords;
  readonly onSend: (text: string) => void;
}

/** The editor of a real library in its slot. What it holds stays the library's affair. */
export function Composer({ editorId, words, onSend }: ComposerProps) {
  const slot = useRef<HTMLDivElement>(null);
  const submit = useRef(() => {});
  const send = useRef(onSend);
  send.current = onSend;
  useEffect(() => {
    const chosen = EDITORS.find(({ id }) => id === editorId);
    if (!slot.current || !chosen) return;
    slot.current.replaceChildren();
    const editor = chosen.mount({
      parent: slot.current,
      spec: composerSpec(words.composer),
      keys: ['enter'],
      submit: () => submit.current(),
      changed: () => {},
    });
    submit.current = () => {
      const text = editor.model();
      if (text.trim() === '') return;
      editor.clear();
      send.current(text);
    };
    editor.focus();
  }, [editorId, words.composer]);
  return (
    <div class="write">
      <div class="slot" ref={slot} />
      <button type="button" class="btn primary" data-practice-send onClick={() => submit.current()}>
        {words.send}
      </button>
    </div>
  );
}
