import { papersCompany as de } from './de/papers-company';
import { papersCompany as en } from './en/papers-company';
import { defineTable } from './translator';

/** Texts of the notices, the information for staff and the management summary. */
export const papersCompanyStrings = defineTable(de, { en });
