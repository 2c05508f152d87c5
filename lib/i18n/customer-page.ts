import { customerPage as de } from './de/customer-page';
import { customerPage as en } from './en/customer-page';
import { defineTable } from './translator';

/** Texts of the page that tells a company's customers where it uses AI. */
export const customerPageStrings = defineTable(de, { en });
