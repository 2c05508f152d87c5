import { codes as de } from './de/codes';
import { codes as en } from './en/codes';
import { defineTable } from './translator';

/** Names of what records hold in codes: `plan.business`, `avv.signed`, `notice_state.draft` … */
export const codeStrings = defineTable(de, { en });
