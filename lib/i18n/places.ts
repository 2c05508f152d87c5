import { places as de } from './de/places';
import { places as en } from './en/places';
import { defineTable } from './translator';

/** Names of the pages and of the register's sections. */
export const placeStrings = defineTable(de, { en });
