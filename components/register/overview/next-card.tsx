import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { TaskItem } from '@/components/register/tasks/task-item';
import { overviewStrings } from '@/lib/i18n/overview';
import { today } from '@/lib/register/day';
import { openTasks } from '@/lib/register/tasks/open-tasks';

/** Tasks that the overview shows. */
const FIRST = 6;

/** What has to be done next, the most urgent first. */
export function NextCard(): VNode {
  const say = useSay(overviewStrings);
  const tasks = openTasks(useRegister().snapshot, today());
  return (
    <section class="card">
      <h2>{say('next')}</h2>
      {tasks.length === 0 && <p class="muted gap">{say('next.none')}</p>}
      <ul class="tasks">
        {tasks.slice(0, FIRST).map((task) => (
          <TaskItem key={task.id} task={task} hasSubject />
        ))}
      </ul>
      {tasks.length > 0 && (
        <p>
          <a href={linkTo('overview', ['tasks'])}>{say('next.all', { n: tasks.length })}</a>
        </p>
      )}
    </section>
  );
}
