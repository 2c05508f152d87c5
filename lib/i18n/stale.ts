import { stale as de } from './de/stale';
import { stale as en } from './en/stale';
import { defineTable } from './translator';

/** Texts of the notice in a page without a guard. */
export const staleStrings = defineTable(de, { en });
