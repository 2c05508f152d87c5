import type { TaskMark } from '../model/task-mark';
import type { Snapshot } from '../store/snapshot';
import { companyTasks, incidentTasks, literacyTasks, toolTasks, vendorTasks } from './other-tasks';
import type { Draft, RegisterTask } from './types';
import { useCaseTasks } from './use-case-tasks';

/**
 * Everything that is to be done, the most urgent first, with what people noted about it. Computed from the
 * records, so that it is never out of step with them. Each open flag, due notice, follow-up and review is
 * exactly one task with an owner and a day.
 */
export function allTasks(snapshot: Snapshot, today: string): readonly RegisterTask[] {
  const { useCases, tools, vendorChecks, literacy, incidents } = snapshot;
  const marks = new Map(snapshot.taskMarks.map((mark) => [mark.id, mark]));
  const drafts = [
    ...useCases.flatMap((useCase) => useCaseTasks(useCase, snapshot, today)),
    ...tools.flatMap((tool) => toolTasks(tool, snapshot)),
    ...vendorChecks.flatMap((check) => vendorTasks(check, today)),
    ...literacy.flatMap((record) => literacyTasks(record, today)),
    ...incidents.flatMap(incidentTasks),
    ...companyTasks(snapshot, today),
  ];
  return drafts.map((draft) => marked(draft, marks.get(draft.id))).sort(byUrgency);
}

/** What nobody has ticked off yet. */
export function openTasks(snapshot: Snapshot, today: string): readonly RegisterTask[] {
  return allTasks(snapshot, today).filter(({ doneDay }) => doneDay === null);
}

function marked(draft: Draft, mark: TaskMark | undefined): RegisterTask {
  return {
    ...draft,
    owner: mark?.owner ?? draft.owner,
    dueDay: mark?.dueDay ?? draft.dueDay,
    doneDay: mark?.doneDay ?? null,
    note: mark?.note ?? '',
  };
}

function byUrgency(a: RegisterTask, b: RegisterTask): number {
  return a.dueDay.localeCompare(b.dueDay) || a.id.localeCompare(b.id);
}
