import * as z from 'zod/mini';
import { CATEGORIES, LABEL_POLICIES, LEVELS, NOTICE_TYPES, STAGES } from '@/lib/law/types';
import { purposeSchema } from '../use';
import { DATA_CATEGORIES } from './data-categories';
import {
  codeSchema,
  daySchema,
  idSchema,
  lineSchema,
  optionalDaySchema,
  textSchema,
  toolIdSchema,
  type VersionFields,
  versionShape,
} from './fields';

const overrideSchema = z.strictObject({
  category: z.enum(['minimal', 'limited', 'high', 'prohibited']),
  reason: textSchema,
  role: lineSchema,
  day: daySchema,
});

/**
 * A classification under one state of the law. Never changed: approval, override and re-assessment are
 * new versions. `series` is the use case. The same answers and law give the same result again.
 */
export const riskAssessmentSchema = z.strictObject({
  ...versionShape,
  /** As given, by question. */
  answers: z.record(codeSchema, z.union([codeSchema, z.array(codeSchema)])),
  stage: z.enum(STAGES),
  labelPolicy: z.enum(LABEL_POLICIES),
  lawVersion: daySchema,
  engineVersion: lineSchema,
  firedRules: z.array(codeSchema),
  /** As computed. What counts with an override: `effectiveAssessment`. */
  category: z.enum(CATEGORIES),
  notice: z.enum(LEVELS),
  notices: z.array(
    z.strictObject({
      type: z.enum(NOTICE_TYPES),
      level: z.enum(['recommended', 'required']),
      form: z.enum(['full', 'reduced']),
      rules: z.array(codeSchema),
    }),
  ),
  flags: z.array(codeSchema),
  needsReview: z.boolean(),
  /** A person has looked at an unsettled result and confirmed it. */
  reviewed: z.boolean(),
  reasonDe: z.string().check(z.maxLength(20_000)),
  reasonEn: z.string().check(z.maxLength(20_000)),
  /** What a person added to the reason. */
  reasonNote: textSchema,
  override: z.nullable(overrideSchema),
  assessorRole: lineSchema,
  assessedDay: daySchema,
  approvedDay: optionalDaySchema,
  /** First day of each duty, by the duty's id. */
  appliesFrom: z.array(z.strictObject({ duty: codeSchema, day: daySchema })),
  /** The version before. */
  supersedes: z.nullable(idSchema),
  /** What was true of the use case that day, to tell later what has changed. */
  basis: z.strictObject({
    tools: z.array(toolIdSchema),
    purpose: z.union([z.literal(''), purposeSchema]),
    dataCategories: z.array(z.enum(DATA_CATEGORIES)),
  }),
});
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>;
export type RiskAssessmentFields = VersionFields<RiskAssessment>;
