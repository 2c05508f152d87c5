import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { useUndo } from '@/components/register/parts/undo';
import { Icon } from '@/components/ui/icon';
import { taskStrings } from '@/lib/i18n/tasks';
import { today } from '@/lib/register/day';
import type { RegisterTask } from '@/lib/register/tasks/types';
import { DueBadge } from './due-badge';
import { markTask } from './mark-task';
import { taskLink } from './task-link';
import { useTaskSubject } from './use-task-subject';

interface TaskItemProps {
  readonly task: RegisterTask;
  /** Names what the task is about; left out where the page is about it. */
  readonly hasSubject: boolean;
}

/** One thing to do: what, about what, who, by when; ticked off by a press, which can be taken back. */
export function TaskItem({ task, hasSubject }: TaskItemProps): VNode {
  const say = useSay(taskStrings);
  const language = useLanguage();
  const codes = useCodes();
  const subject = useTaskSubject();
  const { store } = useRegister();
  const offer = useUndo();
  const title = task.title[language];
  const tick = async () => {
    await markTask(store, task.id, { doneDay: today() });
    offer({
      message: say('done.message', { title }),
      undo: () => markTask(store, task.id, { doneDay: null }),
    });
  };
  return (
    <li>
      <a href={taskLink(task)}>{title}</a>
      <DueBadge day={task.dueDay} today={today()} />
      <small>
        {[hasSubject && subject(task.about), codes.name('owner', task.owner)].filter(Boolean).join(' · ')}
      </small>
      <button
        type="button"
        class="btn icon small"
        title={say('done')}
        aria-label={say('done.label', { title })}
        onClick={() => void tick()}
      >
        <Icon name="check" />
      </button>
    </li>
  );
}
