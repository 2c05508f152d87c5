import type { Catalogue } from '../message';

/** What is to be done. */
export const tasks = {
  open: 'Offene Aufgaben',
  none: 'Nichts offen.',
  done: 'Erledigt',
  'done.label': 'Erledigt: {title}',
  'done.message': 'Erledigt: {title}',
  'due.late': { one: 'seit 1 Tag', other: 'seit {n} Tagen' },
  'due.today': 'heute',
  'due.by': 'bis {day}',
} as const satisfies Catalogue;
