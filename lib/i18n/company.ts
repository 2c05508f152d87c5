import { company as de } from './de/company';
import { company as en } from './en/company';
import { defineTable } from './translator';

/** Texts of the section with the data of the company. */
export const companyStrings = defineTable(de, { en });
