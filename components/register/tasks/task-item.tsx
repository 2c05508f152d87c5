import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useLanguage } from '@/components/register/parts/speech';
import { today } from '@/lib/register/day';
import type { RegisterTask } from '@/lib/register/tasks/types';
import { DoneButton } from './done-button';
import { DueBadge } from './due-badge';
import { taskLink } from './task-link';
import { useTaskSubject } from './use-task-subject';

interface TaskItemProps {
  readonly task: RegisterTask;
  /** Names what the task is about; left out where the page is about it. */
  readonly hasSubject: boolean;
}

/** One thing to do: what, about what, who, by when. */
export function TaskItem({ task, hasSubject }: TaskItemProps): VNode {
  const language = useLanguage();
  const codes = useCodes();
  const subject = useTaskSubject();
  const words = [hasSubject && subject(task.about), codes.name('owner', task.owner)];
  return (
    <li>
      <a href={taskLink(task)}>{task.title[language]}</a>
      <DoneButton task={task} />
      <span class="meta">
        <DueBadge day={task.dueDay} today={today()} />
        <small>{words.filter(Boolean).join(' · ')}</small>
      </span>
    </li>
  );
}
