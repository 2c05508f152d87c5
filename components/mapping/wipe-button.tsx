import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AskDialog } from '@/components/ui/ask-dialog';
import type { Say } from './say';

interface WipeButtonProps {
  readonly say: Say;
  /** How many values would go. */
  readonly count: number;
  readonly onWipe: () => void;
}

/** Deletes all mappings, after a question. */
export function WipeButton({ say, count, onWipe }: WipeButtonProps): VNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="btn" onClick={() => setAsking(true)}>
        {say('mapping.wipe')}
      </button>
      {isAsking && (
        <AskDialog
          title={say('mapping.delete.ask', { n: count })}
          hint={say('mapping.delete.hint')}
          keep={say('mapping.delete.keep')}
          go={say('mapping.delete')}
          onGo={onWipe}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
