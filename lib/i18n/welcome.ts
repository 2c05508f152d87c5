import { welcome as de } from './de/welcome';
import { welcome as en } from './en/welcome';
import { defineTable } from './translator';

/** Texts of the first run. */
export const welcomeStrings = defineTable(de, { en });
