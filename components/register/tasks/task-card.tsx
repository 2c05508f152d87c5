import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { taskStrings } from '@/lib/i18n/tasks';
import { today } from '@/lib/register/day';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import type { About } from '@/lib/register/tasks/types';
import { TaskItem } from './task-item';

/** What is still to be done about one record. */
export function TaskCard({ about }: { readonly about: About }): VNode {
  const say = useSay(taskStrings);
  const { snapshot } = useRegister();
  const tasks = openTasks(snapshot, today()).filter(
    (task) => task.about.kind === about.kind && task.about.id === about.id,
  );
  return (
    <section class="card">
      <h2>{say('open')}</h2>
      {tasks.length === 0 ? (
        <p class="muted gap">{say('none')}</p>
      ) : (
        <ul class="tasks">
          {tasks.map((task) => (
            <TaskItem key={task.id} task={task} hasSubject={false} />
          ))}
        </ul>
      )}
    </section>
  );
}
