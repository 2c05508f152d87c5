import { wizard as de } from './de/wizard';
import { wizard as en } from './en/wizard';
import { defineTable } from './translator';

/** The wizard that classifies a use case. */
export const wizardStrings = defineTable(de, { en });
