import { incidents as de } from './de/incidents';
import { incidents as en } from './en/incidents';
import { defineTable } from './translator';

/** Texts of the section with what went wrong. */
export const incidentsStrings = defineTable(de, { en });
