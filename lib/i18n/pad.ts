import { pad as de } from './de/pad';
import { pad as en } from './en/pad';
import { defineTable } from './translator';

/** Texts of the pad that replaces any text, for programs outside the browser. */
export const padStrings = defineTable(de, { en });
