import { decisions as de } from './de/decisions';
import { decisions as en } from './en/decisions';
import { defineTable } from './translator';

export const decisionStrings = defineTable(de, { en });
