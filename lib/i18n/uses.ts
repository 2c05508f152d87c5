import type { Use } from '@/lib/register/use';
import { uses as de } from './de/uses';
import { uses as en } from './en/uses';
import { defineTable } from './translator';

/** Names of actions, protections and ways of guarding. */
export const useStrings = defineTable(de, { en });

/** Does not compile while one has no name. */
de satisfies Record<
  `action.${Use['action']}` | `protection.${Use['protection']}` | `guard.${Use['guard']}`,
  string
>;
