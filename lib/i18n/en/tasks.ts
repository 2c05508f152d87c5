import type { tasks as de } from '../de/tasks';
import type { TranslationOf } from '../message';

export const tasks: TranslationOf<typeof de> = {
  open: 'Open tasks',
  none: 'Nothing open.',
  done: 'Done',
  'done.label': 'Done: {title}',
  'done.message': 'Done: {title}',
  'due.late': { one: '1 day late', other: '{n} days late' },
  'due.today': 'today',
  'due.by': 'by {day}',
};
