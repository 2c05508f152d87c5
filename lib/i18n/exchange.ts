import { exchange as de } from './de/exchange';
import { exchange as en } from './en/exchange';
import { defineTable } from './translator';

/** Files between browsers, backups, and what was deleted. */
export const exchangeStrings = defineTable(de, { en });
