import { notices as de } from './de/notices';
import { notices as en } from './en/notices';
import { defineTable } from './translator';

export const noticeStrings = defineTable(de, { en });
