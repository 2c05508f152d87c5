import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { LABEL_POLICIES } from '@/lib/law/types';
import {
  daySchema,
  lineSchema,
  optionalDaySchema,
  textSchema,
  toolIdSchema,
  type VersionFields,
  versionShape,
} from './fields';
import { TOOL_STATUSES } from './tool';

export const TYPE_ACTIONS = ['ignore', 'warn', 'pseudonymise', 'block'] as const;
export const GRANULARITIES = ['day', 'week', 'month'] as const;
export const AGGREGATIONS = ['counter', 'event'] as const;

/** The one series of policies. */
export const POLICY_SERIES = 'policy';

/** A version of the company's rules. Never changed: a change is a new version. */
export const policyVersionSchema = z.strictObject({
  ...versionShape,
  /** As documents show it, e.g. `2.1`. */
  number: lineSchema,
  validFrom: daySchema,
  labelPolicy: z.enum(LABEL_POLICIES),
  toolRules: z.record(toolIdSchema, z.enum(TOOL_STATUSES)),
  typeActions: z.partialRecord(z.enum(FINDING_TYPES), z.enum(TYPE_ACTIONS)),
  /** Roles with fewer people are merged in views and exports (design value, no legal figure). */
  minGroupSize: z.int().check(z.minimum(2), z.maximum(100)),
  granularity: z.enum(GRANULARITIES),
  aggregation: z.enum(AGGREGATIONS),
  /** Days that single uses are kept. */
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  /** Months that monthly totals are kept. */
  retentionMonths: z.int().check(z.minimum(1), z.maximum(240)),
  textDe: z.string().check(z.maxLength(20_000)),
  textEn: z.string().check(z.maxLength(20_000)),
  worksAgreementRef: lineSchema,
  approvedByRole: lineSchema,
  changeNote: textSchema,
  announcedDay: optionalDaySchema,
});
export type PolicyVersion = z.infer<typeof policyVersionSchema>;
export type PolicyFields = VersionFields<PolicyVersion>;

/** What holds where the company has set nothing (design values). */
export const POLICY_DEFAULTS = {
  labelPolicy: 'house_rule_strict',
  minGroupSize: 5,
  granularity: 'day',
  aggregation: 'event',
  retentionDays: 180,
  retentionMonths: 24,
} as const satisfies Partial<PolicyFields>;
