import { assessments as de } from './de/assessments';
import { assessments as en } from './en/assessments';
import { defineTable } from './translator';

/** Classifications and their versions. */
export const assessmentStrings = defineTable(de, { en });
