import * as z from 'zod/mini';
import { baseShape, daySchema, lineSchema, textSchema } from './fields';

/** A file that left the register (Art. 5(2) GDPR). */
export const exportLogSchema = z.strictObject({
  ...baseShape,
  day: daySchema,
  /** Which document, e.g. `O-1`, `uses`, `backup`. */
  documentId: lineSchema,
  format: lineSchema,
  /** What the table was narrowed to, in codes; empty: everything. */
  filters: textSchema,
  rolesProtected: z.boolean(),
  sha256: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
  recipientRole: lineSchema,
});
export type ExportLog = z.infer<typeof exportLogSchema>;
