import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { DataTable } from '@/components/register/parts/data-table';
import { EmptyState } from '@/components/register/parts/empty-state';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { linkTo } from '@/components/register/route';
import { DoneButton } from '@/components/register/tasks/done-button';
import { DueBadge } from '@/components/register/tasks/due-badge';
import { taskLink } from '@/components/register/tasks/task-link';
import { useTaskSubject } from '@/components/register/tasks/use-task-subject';
import { overviewStrings } from '@/lib/i18n/overview';
import { OWNER_ROLES } from '@/lib/law/types';
import { today } from '@/lib/register/day';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import type { RegisterTask } from '@/lib/register/tasks/types';

/** Everything that is to be done, the most urgent first. */
export function TaskList({ preset }: { readonly preset: Readonly<Record<string, string>> }): VNode {
  const say = useSay(overviewStrings);
  const tasks = openTasks(useRegister().snapshot, today());
  const columns = useColumns();
  const filters = useFilters();
  return (
    <>
      <PageHead
        title={say('tasks.title')}
        lead={say('tasks.lead')}
        back={{ href: linkTo('overview'), label: say('title') }}
      />
      {tasks.length === 0 ? (
        <EmptyState title={say('tasks.empty.title')} why={say('tasks.empty.why')} />
      ) : (
        <DataTable
          id="tasks"
          caption={say('tasks.title')}
          rows={tasks}
          columns={columns}
          filters={filters}
          preset={preset}
          sorting={{ column: 'due', isDown: false }}
          keyOf={({ id }) => id}
          linkOf={taskLink}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<RegisterTask>[] {
  const say = useSay(overviewStrings);
  const codes = useCodes();
  const subject = useTaskSubject();
  const title = (task: RegisterTask) => task.title[say.language];
  const about = (task: RegisterTask) => subject(task.about);
  const owner = (task: RegisterTask) => codes.name('owner', task.owner);
  return [
    { id: 'title', title: say('tasks.col.title'), cell: title, text: title },
    { id: 'subject', title: say('tasks.col.subject'), cell: about, text: about },
    { id: 'owner', title: say('tasks.col.owner'), cell: owner, text: owner },
    {
      id: 'due',
      title: say('tasks.col.due'),
      cell: ({ dueDay }) => <DueBadge day={dueDay} today={today()} />,
      sortBy: ({ dueDay }) => dueDay,
    },
    { id: 'done', title: say('tasks.col.done'), cell: (task) => <DoneButton task={task} /> },
  ];
}

function useFilters(): readonly Filter<RegisterTask>[] {
  const say = useSay(overviewStrings);
  const codes = useCodes();
  return [
    {
      id: 'owner',
      label: say('tasks.col.owner'),
      all: say('tasks.owner.all'),
      options: OWNER_ROLES.map((id) => ({ id, name: codes.name('owner', id) })),
      fits: (task, owner) => task.owner === owner,
    },
  ];
}
