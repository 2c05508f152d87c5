import { rulesPage as de } from './de/rules-page';
import { rulesPage as en } from './en/rules-page';
import { defineTable } from './translator';

/** Texts of the settings' part that is about the company. */
export const rulesPageStrings = defineTable(de, { en });
