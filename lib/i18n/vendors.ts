import { vendors as de } from './de/vendors';
import { vendors as en } from './en/vendors';
import { defineTable } from './translator';

/** Texts of the section with the checks of vendors. */
export const vendorsStrings = defineTable(de, { en });
