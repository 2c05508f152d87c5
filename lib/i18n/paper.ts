import { paper as de } from './de/paper';
import { paper as en } from './en/paper';
import { defineTable } from './translator';

/** Texts around every paper: head, foot, open points, sign-off. */
export const paperStrings = defineTable(de, { en });
