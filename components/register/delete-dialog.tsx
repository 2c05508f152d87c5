import type { VNode } from 'preact';
import { AskDialog } from '@/components/ui/ask-dialog';
import type { Say } from './say';

interface DeleteDialogProps {
  readonly say: Say;
  readonly count: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before the whole register is deleted. */
export function DeleteDialog({ say, count, onDelete, onClose }: DeleteDialogProps): VNode {
  return (
    <AskDialog
      title={say('delete.ask', { n: count })}
      hint={say('delete.hint')}
      keep={say('delete.keep')}
      go={say('delete.go')}
      onGo={onDelete}
      onClose={onClose}
    />
  );
}
