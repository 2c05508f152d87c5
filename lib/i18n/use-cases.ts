import { useCases as de } from './de/use-cases';
import { useCases as en } from './en/use-cases';
import { defineTable } from './translator';

/** Use cases: list, description, approval. */
export const useCaseStrings = defineTable(de, { en });
