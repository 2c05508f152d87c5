import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AskDialog } from '@/components/ui/ask-dialog';
import type { Say } from './say';

interface NewButtonProps {
  readonly say: Say;
  readonly hasAny: boolean;
  readonly onNew: () => void;
}

/** Begins afresh, after a question: answers that are still to come lose their way back. */
export function NewButton({ say, hasAny, onNew }: NewButtonProps): VNode | null {
  const [isAsking, setAsking] = useState(false);
  if (!hasAny) return null;
  return (
    <>
      <button type="button" class="btn quiet small" onClick={() => setAsking(true)}>
        {say('pad.new')}
      </button>
      {isAsking && (
        <AskDialog
          title={say('pad.new.ask')}
          hint={say('pad.new.hint')}
          keep={say('pad.new.keep')}
          go={say('pad.new.go')}
          onGo={onNew}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
