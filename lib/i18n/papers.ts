import { papers as de } from './de/papers';
import { papers as en } from './en/papers';
import { defineTable } from './translator';

/** Names of the papers, and texts of the register and of a use case's sheet. */
export const papersStrings = defineTable(de, { en });
