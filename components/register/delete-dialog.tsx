import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Say } from './say';

interface DeleteDialogProps {
  readonly say: Say;
  readonly count: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before everything is deleted. The main button is the safe one; Esc keeps, too. */
export function DeleteDialog({ say, count, onDelete, onClose }: DeleteDialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="delete-ask"
      aria-describedby="delete-hint"
      onClose={onClose}
    >
      <h2 id="delete-ask">{say('delete.ask', { n: count })}</h2>
      <p id="delete-hint" class="muted">
        {say('delete.hint')}
      </p>
      <div class="acts">
        <button type="button" class="btn primary" autofocus onClick={() => dialog.current?.close()}>
          {say('delete.keep')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            dialog.current?.close();
            onDelete();
          }}
        >
          {say('delete.go')}
        </button>
      </div>
    </dialog>
  );
}
