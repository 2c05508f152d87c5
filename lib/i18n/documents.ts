import { documents as de } from './de/documents';
import { documents as en } from './en/documents';
import { defineTable } from './translator';

/** Texts of the section with the papers. */
export const documentStrings = defineTable(de, { en });
