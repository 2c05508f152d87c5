import { shell as de } from './de/shell';
import { shell as en } from './en/shell';
import { defineTable } from './translator';

/** The register's frame and the sample company. */
export const shellStrings = defineTable(de, { en });
