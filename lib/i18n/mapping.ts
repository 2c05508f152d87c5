import { mapping as de } from './de/mapping';
import { mapping as en } from './en/mapping';
import { defineTable } from './translator';

/** Texts of the page that shows which real values stand behind the placeholders. */
export const mappingStrings = defineTable(de, { en });
