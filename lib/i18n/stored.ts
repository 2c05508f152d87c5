import { stored as de } from './de/stored';
import { stored as en } from './en/stored';
import { defineTable } from './translator';

/** Texts of the person's own view of what is stored. */
export const storedStrings = defineTable(de, { en });
