import type { Settings } from '@/lib/settings/settings';

/** What has been asked before, as far as it matters. */
export interface Asked {
  /** The daily rule: not yet shown today for this tool. */
  readonly dueToday: boolean;
  readonly askedInConversation: boolean;
}

const RULES = {
  daily: ({ dueToday }) => dueToday,
  conversation: ({ askedInConversation }) => !askedInConversation,
  each: () => true,
  never: () => false,
} satisfies Record<Settings['reminder'], (asked: Asked) => boolean>;

/** Whether "Wofür?" is to be asked now. */
export function isReminderDue(reminder: Settings['reminder'], asked: Asked): boolean {
  return RULES[reminder](asked);
}
