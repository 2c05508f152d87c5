import * as z from 'zod/mini';
import {
  baseShape,
  countSchema,
  lineSchema,
  optionalDaySchema,
  referenceSchema,
  roleSchema,
  textSchema,
} from './fields';

export const LITERACY_MEASURES = [
  'instruction',
  'e_learning',
  'workshop',
  'guideline',
  'in_tool_hint',
] as const;

/** A measure for AI literacy (Art. 4). Counts people, names nobody. */
export const literacyRecordSchema = z.strictObject({
  ...baseShape,
  roleGroup: roleSchema,
  need: textSchema,
  measure: z.enum(LITERACY_MEASURES),
  topics: z.array(lineSchema).check(z.maxLength(50)),
  /** `null`: planned. */
  heldDay: optionalDaySchema,
  durationMin: countSchema,
  participantsCount: countSchema,
  materialRef: referenceSchema,
  /** Number of the policy that was taught. */
  policyVersion: lineSchema,
  nextDue: optionalDaySchema,
});
export type LiteracyRecord = z.infer<typeof literacyRecordSchema>;
