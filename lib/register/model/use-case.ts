import * as z from 'zod/mini';
import { purposeSchema } from '../use';
import { DATA_CATEGORIES } from './data-categories';
import {
  baseShape,
  codeSchema,
  type Fields,
  lineSchema,
  optionalDaySchema,
  referenceSchema,
  roleSchema,
  textSchema,
  toolIdSchema,
} from './fields';
import { highRiskSchema } from './high-risk';

export const DATA_SUBJECTS = [
  'customers',
  'prospects',
  'employees',
  'applicants',
  'suppliers',
  'minors',
  'other',
  'none',
] as const;
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interests',
  'works_agreement',
  'none',
  'open',
] as const;
export const USE_CASE_STATUSES = [
  'proposed',
  'in_review',
  'approved',
  'restricted',
  'stopped',
  'retired',
] as const;
export const DPIA_STATES = ['open', 'not_required', 'document_why', 'likely', 'required', 'done'] as const;
export const OUTPUT_CHECKS = ['always', 'sample', 'never', 'unknown'] as const;

/** An answer to a follow-up question of the law with what was filled in. */
export const followUpSchema = z.strictObject({
  code: codeSchema,
  fields: z.optional(z.record(codeSchema, z.union([textSchema, z.number()]))),
});

/** What AI is used for, and how. One record a purpose (Art. 30 GDPR), not a tool. */
export const useCaseSchema = z.strictObject({
  ...baseShape,
  /** Counts up in this register: `UC-014`. */
  number: z.int().check(z.positive()),
  name: lineSchema,
  description: z.string().check(z.maxLength(500)),
  /** From the list of purposes, which uses name too, and in own words. Empty code: incomplete. */
  purpose: z.strictObject({ code: z.union([z.literal(''), purposeSchema]), text: textSchema }),
  tools: z.array(toolIdSchema).check(z.maxLength(100)),
  departmentRole: roleSchema,
  /** Responsible role in words, not a name. */
  ownerRole: lineSchema,
  dataSubjects: z.array(z.enum(DATA_SUBJECTS)),
  dataCategories: z.array(z.enum(DATA_CATEGORIES)),
  /** Answer of the question `pd`; empty: not answered. */
  personalDataMode: z.union([z.literal(''), codeSchema]),
  legalBasis: z.strictObject({ code: z.enum(LEGAL_BASES), text: textSchema }),
  art9Basis: textSchema,
  /** Answer of the question `cust`; empty: not answered. */
  customerImpact: z.union([z.literal(''), codeSchema]),
  customerImpactText: textSchema,
  staffAffected: z.boolean(),
  /** Answers of the questions `media` and `pub`. */
  outputUse: z.strictObject({ media: z.array(codeSchema), pub: z.array(codeSchema) }),
  outputChecked: z.strictObject({ code: z.enum(OUTPUT_CHECKS), text: textSchema }),
  retentionOwn: textSchema,
  /** Protection measures in words, beside those that the extension itself takes. */
  measures: textSchema,
  alternatives: textSchema,
  status: z.enum(USE_CASE_STATUSES),
  reviewDue: optionalDaySchema,
  dpia: z.strictObject({
    state: z.enum(DPIA_STATES),
    answers: z.record(codeSchema, codeSchema),
    ref: referenceSchema,
    reason: textSchema,
  }),
  followUps: z.record(codeSchema, followUpSchema),
  highRisk: z.nullable(highRiskSchema),
});
export type UseCase = z.infer<typeof useCaseSchema>;

/** A use case nobody has described yet. Its number is set by the store. */
export const BLANK_USE_CASE: Omit<Fields<UseCase>, 'number'> = {
  name: '',
  description: '',
  purpose: { code: '', text: '' },
  tools: [],
  departmentRole: 'other',
  ownerRole: '',
  dataSubjects: [],
  dataCategories: [],
  personalDataMode: '',
  legalBasis: { code: 'open', text: '' },
  art9Basis: '',
  customerImpact: '',
  customerImpactText: '',
  staffAffected: false,
  outputUse: { media: [], pub: [] },
  outputChecked: { code: 'unknown', text: '' },
  retentionOwn: '',
  measures: '',
  alternatives: '',
  status: 'proposed',
  reviewDue: null,
  dpia: { state: 'open', answers: {}, ref: '', reason: '' },
  followUps: {},
  highRisk: null,
};

/** How documents call a use case: `UC-014`. */
export function useCaseCode({ number }: Pick<UseCase, 'number'>): string {
  return `UC-${String(number).padStart(3, '0')}`;
}
