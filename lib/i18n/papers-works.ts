import { papersWorks as de } from './de/papers-works';
import { papersWorks as en } from './en/papers-works';
import { defineTable } from './translator';

/** Texts about the rules in force, for staff and works council. */
export const papersWorksStrings = defineTable(de, { en });
