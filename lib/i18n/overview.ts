import { overview as de } from './de/overview';
import { overview as en } from './en/overview';
import { defineTable } from './translator';

/** The overview of the register. */
export const overviewStrings = defineTable(de, { en });
