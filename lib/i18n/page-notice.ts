import { pageNotice as de } from './de/page-notice';
import { pageNotice as en } from './en/page-notice';
import { defineTable } from './translator';

/** Texts of the notice in a page that is not guarded, or where the guard can't ask. */
export const pageNoticeStrings = defineTable(de, { en });
