import { files as de } from './de/files';
import { files as en } from './en/files';
import { defineTable } from './translator';

export const fileStrings = defineTable(de, { en });
