import { papersProof as de } from './de/papers-proof';
import { papersProof as en } from './en/papers-proof';
import { defineTable } from './translator';

/** Texts of the classification record, the Art. 30 sheet and the vendor check. */
export const papersProofStrings = defineTable(de, { en });
