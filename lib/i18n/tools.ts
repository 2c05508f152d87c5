import { tools as de } from './de/tools';
import { tools as en } from './en/tools';
import { defineTable } from './translator';

/** Tools: list, description, decision of the company. */
export const toolStrings = defineTable(de, { en });
