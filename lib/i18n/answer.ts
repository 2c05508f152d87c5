import { answer as de } from './de/answer';
import { answer as en } from './en/answer';
import { defineTable } from './translator';

/** Texts around answers with real values. */
export const answerStrings = defineTable(de, { en });
