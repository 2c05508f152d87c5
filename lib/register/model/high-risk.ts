import * as z from 'zod/mini';
import { lineSchema, optionalDaySchema, referenceSchema, textSchema } from './fields';

/** Assessment of the effects on fundamental rights, the six elements of Art. 27(1). */
export const friaSchema = z.strictObject({
  a: textSchema,
  b: textSchema,
  c: textSchema,
  d: textSchema,
  e: textSchema,
  f: textSchema,
  notifiedDay: optionalDaySchema,
});

/** How and why a decision came about, for a high-risk use; see `HighRiskAnnex` of the law. */
export const highRiskSchema = z.strictObject({
  outputMeaning: textSchema,
  decisionRole: textSchema,
  oversightRole: lineSchema,
  overridePath: textSchema,
  instructionsRef: referenceSchema,
  logPlace: lineSchema,
  /** At least 6 (Art. 26(6)); 0: not filled in. */
  logRetentionMonths: z.int().check(z.nonnegative(), z.maximum(1200)),
  explanation: textSchema,
  affectedNotice: textSchema,
  complaintPath: textSchema,
  incidentContacts: textSchema,
  worksInfoDay: optionalDaySchema,
  fria: z.nullable(friaSchema),
});
export type HighRiskRecord = z.infer<typeof highRiskSchema>;

/** Nothing filled in yet. */
export const BLANK_HIGH_RISK: HighRiskRecord = {
  outputMeaning: '',
  decisionRole: '',
  oversightRole: '',
  overridePath: '',
  instructionsRef: '',
  logPlace: '',
  logRetentionMonths: 0,
  explanation: '',
  affectedNotice: '',
  complaintPath: '',
  incidentContacts: '',
  worksInfoDay: null,
  fria: null,
};
