import { parts as de } from './de/parts';
import { parts as en } from './en/parts';
import { defineTable } from './translator';

/** Words of tables, forms and undoing, the same in every section of the register. */
export const partStrings = defineTable(de, { en });
