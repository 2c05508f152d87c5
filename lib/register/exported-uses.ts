import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { ACCOUNTS, ACTIONS, GUARDS, noteSchema, ORIGINAL_REASONS, PROTECTIONS } from './use';

/** Number of the form of the file. A reader that doesn't know it must not guess. */
export const USES_SCHEMA_VERSION = 1;

/** One use in a file: the names of the data model, codes instead of words. */
const exportedUseSchema = z.strictObject({
  id: z.uuidv4(),
  day: z.iso.date(),
  tool_id: z.string(),
  action: z.enum(ACTIONS),
  protection: z.enum(PROTECTIONS),
  guard: z.enum(GUARDS),
  types: z.partialRecord(z.enum(FINDING_TYPES), z.int().check(z.positive())),
  purpose: z.optional(z.string()),
  reason: z.optional(z.enum(ORIGINAL_REASONS)),
  note: z.optional(noteSchema),
  account: z.optional(z.enum(ACCOUNTS)),
  policy_version: z.string(),
  detector_version: z.string(),
});

/** The whole file. Published as `schemas/uses-1.json`, which a test compares with this. */
export const exportedUsesSchema = z.strictObject({
  format: z.literal('schleuse-uses'),
  schema_version: z.literal(USES_SCHEMA_VERSION),
  exported_day: z.iso.date(),
  product_version: z.string(),
  uses: z.array(exportedUseSchema),
});
export type ExportedUses = z.infer<typeof exportedUsesSchema>;
