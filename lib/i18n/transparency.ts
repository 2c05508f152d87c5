import { transparency as de } from './de/transparency';
import { transparency as en } from './en/transparency';
import { defineTable } from './translator';

/** Texts of the sections with notices and the page for customers. */
export const transparencyStrings = defineTable(de, { en });
