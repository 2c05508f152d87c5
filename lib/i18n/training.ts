import { training as de } from './de/training';
import { training as en } from './en/training';
import { defineTable } from './translator';

/** Texts of the section with the measures for AI literacy. */
export const trainingStrings = defineTable(de, { en });
