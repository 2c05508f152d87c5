import { gdpr as de } from './de/gdpr';
import { gdpr as en } from './en/gdpr';
import { defineTable } from './translator';

/** Texts of the data protection part of a use case. */
export const gdprStrings = defineTable(de, { en });
