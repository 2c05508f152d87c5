import { policies as de } from './de/policies';
import { policies as en } from './en/policies';
import { defineTable } from './translator';

/** Texts of the section with the versions of the rules. */
export const policiesStrings = defineTable(de, { en });
