import { reviews as de } from './de/reviews';
import { reviews as en } from './en/reviews';
import { defineTable } from './translator';

/** Texts of the section with the records of editorial review. */
export const reviewsStrings = defineTable(de, { en });
