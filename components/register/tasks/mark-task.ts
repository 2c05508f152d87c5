import type { TaskMark } from '@/lib/register/model/task-mark';
import type { Store } from '@/lib/register/store/store';

type Change = Partial<Pick<TaskMark, 'doneDay' | 'owner' | 'dueDay' | 'note'>>;

const BLANK = { doneDay: null, owner: null, dueDay: null, note: '' } as const;

/**
 * Notes something about a task, e.g. that it is done.
 *
 * @throws RegisterError as `save`
 */
export async function markTask(store: Store, id: string, change: Change): Promise<void> {
  const before = await store.taskMarks.get(id);
  await store.taskMarks.save(before ? { ...before, ...change } : { ...BLANK, ...change, id });
}
