import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { goTo } from '@/components/register/route';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import type { Removable } from '@/lib/register/store/remove';
import { useRegister } from './register-context';
import { useSay } from './speech';
import { useUndo } from './undo';

interface RemoveButtonProps {
  readonly table: Removable;
  readonly id: string;
  /** What the record is called, for the offer to undo. */
  readonly name: string;
  /** The list to go to afterwards. */
  readonly doneHref: string;
}

/** Deletes a record at once and offers to take that back. */
export function RemoveButton({ table, id, name, doneHref }: RemoveButtonProps): VNode {
  const say = useSay(partStrings);
  const { store } = useRegister();
  const offer = useUndo();
  const [isFailed, setFailed] = useState(false);
  const remove = async () => {
    setFailed(false);
    const removed = await store.remove(table, id).catch(() => null);
    if (!removed) return setFailed(true);
    offer({ message: say('delete.done', { name }), undo: () => store.undo(removed) });
    goTo(doneHref);
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => void remove()}>
        <Icon name="trash" />
        {say('delete')}
      </button>
      {isFailed && (
        <p class="problem" role="alert">
          {say('delete.failed')}
        </p>
      )}
    </>
  );
}
