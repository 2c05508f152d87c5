import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { baseShape, daySchema, optionalDaySchema, textSchema, toolIdSchema } from './fields';

export const INCIDENT_KINDS = [
  'personal_data_without_avv',
  'wrong_output_used',
  'missing_label',
  'prohibited_attempt',
  'other',
] as const;

/** Something that went wrong (Art. 33(5) GDPR, Art. 26(5) AI Act). Kinds of data and counts, never values. */
export const incidentSchema = z.strictObject({
  ...baseShape,
  day: daySchema,
  toolId: z.nullable(toolIdSchema),
  kind: z.enum(INCIDENT_KINDS),
  types: z.partialRecord(z.enum(FINDING_TYPES), z.int().check(z.positive(), z.maximum(100_000))),
  description: textSchema,
  measure: textSchema,
  /** Whether the authority was told (Art. 33: 72 hours). */
  art33: z.strictObject({ decision: z.enum(['open', 'reported', 'not_reported']), reason: textSchema }),
  closedDay: optionalDaySchema,
});
export type Incident = z.infer<typeof incidentSchema>;
