import { tasks as de } from './de/tasks';
import { tasks as en } from './en/tasks';
import { defineTable } from './translator';

/** What is to be done. */
export const taskStrings = defineTable(de, { en });
