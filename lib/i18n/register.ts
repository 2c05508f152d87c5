import { register as de } from './de/register';
import { register as en } from './en/register';
import { defineTable } from './translator';

/** Texts of the register's page. */
export const registerStrings = defineTable(de, { en });
