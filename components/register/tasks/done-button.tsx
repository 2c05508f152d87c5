import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useUndo } from '@/components/register/parts/undo';
import { Icon } from '@/components/ui/icon';
import { taskStrings } from '@/lib/i18n/tasks';
import { today } from '@/lib/register/day';
import type { RegisterTask } from '@/lib/register/tasks/types';
import { markTask } from './mark-task';

/** Ticks a task off, which can be taken back. */
export function DoneButton({ task }: { readonly task: RegisterTask }): VNode {
  const say = useSay(taskStrings);
  const { store } = useRegister();
  const offer = useUndo();
  const title = task.title[say.language];
  const tick = async () => {
    await markTask(store, task.id, { doneDay: today() });
    offer({
      message: say('done.message', { title }),
      undo: () => markTask(store, task.id, { doneDay: null }),
    });
  };
  return (
    <button
      type="button"
      class="btn icon small"
      title={say('done')}
      aria-label={say('done.label', { title })}
      onClick={() => void tick()}
    >
      <Icon name="check" />
    </button>
  );
}
