import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { PROTECTIONS, purposeSchema } from '../use';
import { countSchema, daySchema, type roleSchema, toolIdSchema } from './fields';

/** Findings by kind. */
export const typeCountsSchema = z.partialRecord(z.enum(FINDING_TYPES), z.int().check(z.positive()));
export type TypeCounts = z.infer<typeof typeCountsSchema>;

/**
 * Uses of a day that are alike, counted as they are entered, so that overviews need not read every use.
 * Derived from the uses, never exported; stored as `PackedCounts`.
 */
export interface DayCount {
  /** Its fields joined, see `counterKey`. */
  readonly key: string;
  readonly day: string;
  readonly toolId: string;
  readonly purpose: string;
  readonly protection: (typeof PROTECTIONS)[number];
  readonly role: z.infer<typeof roleSchema> | '';
  readonly uses: number;
  readonly types: TypeCounts;
}

/** Uses of a month, without role: what is left of uses after their retention period. */
export const monthTotalSchema = z.strictObject({
  key: z.string().check(z.maxLength(300)),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  toolId: toolIdSchema,
  purpose: z.union([z.literal(''), purposeSchema]),
  protection: z.enum(PROTECTIONS),
  uses: countSchema,
  types: typeCountsSchema,
});
export type MonthTotal = z.infer<typeof monthTotalSchema>;

/** What a run of the retention did, shown to people. */
export const deletionSchema = z.strictObject({
  day: daySchema,
  /** Uses before this day became monthly totals. */
  usesBefore: daySchema,
  uses: countSchema,
  /** Monthly totals before this month were deleted. */
  totalsBefore: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  totals: countSchema,
  /** Records whose period is over, e.g. closed incidents. */
  records: countSchema,
});
export type Deletion = z.infer<typeof deletionSchema>;
