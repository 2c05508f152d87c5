import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface AskDialogProps {
  readonly title: string;
  readonly hint: string;
  /** Words of the safe button, which is the main one. */
  readonly keep: string;
  /** Words of the button that does it. */
  readonly go: string;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** Asks before something is deleted for good. The main button is the safe one; Esc keeps, too. */
export function AskDialog({ title, hint, keep, go, onGo, onClose }: AskDialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // at once: the next key is for the question, and the next click no longer for the page
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-hint`}
      onClose={onClose}
    >
      <h2 id={`${id}-ask`}>{title}</h2>
      <p id={`${id}-hint`} class="muted">
        {hint}
      </p>
      <div class="acts">
        <button type="button" class="btn primary" autofocus onClick={() => dialog.current?.close()}>
          {keep}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            dialog.current?.close();
            onGo();
          }}
        >
          {go}
        </button>
      </div>
    </dialog>
  );
}
