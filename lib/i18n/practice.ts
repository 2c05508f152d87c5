import { practice as de } from './de/practice';
import { practice as en } from './en/practice';
import { defineTable } from './translator';

/** Texts of the practice page. */
export const practiceStrings = defineTable(de, { en });
