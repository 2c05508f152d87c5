import * as z from 'zod/mini';
import { NOTICE_TYPES } from '@/lib/law/types';
import {
  idSchema,
  lineSchema,
  optionalDaySchema,
  referenceSchema,
  textSchema,
  type VersionFields,
  versionShape,
} from './fields';

export const NOTICE_LEVELS = ['required', 'recommended', 'voluntary'] as const;
export const PLACEMENTS = [
  'first_message',
  'spoken_start',
  'on_content',
  'near_headline',
  'page',
  'letter',
  'other',
] as const;
export const EU_LABELS = ['none', 'AI', 'AI_GENERATED', 'AI_MODIFIED', 'custom'] as const;
export const NOTICE_STATES = ['draft', 'in_place', 'removed'] as const;

/** A version of a notice with its wording and the proof that it is in place. `series` is the notice. */
export const transparencyNoticeSchema = z.strictObject({
  ...versionShape,
  /** `null`: for the company as a whole, such as the customer page. */
  useCaseId: z.nullable(idSchema),
  type: z.enum(NOTICE_TYPES),
  required: z.enum(NOTICE_LEVELS),
  /** Norm and rule. */
  basis: lineSchema,
  language: z.enum(['de', 'en']),
  text: textSchema,
  placement: z.strictObject({ code: z.enum(PLACEMENTS), text: textSchema }),
  euLabel: z.enum(EU_LABELS),
  accessible: z.enum(['yes', 'no', 'unchecked']),
  state: z.enum(NOTICE_STATES),
  inPlaceSince: optionalDaySchema,
  checkedDay: optionalDaySchema,
  /** Address or file name as typed; nothing is uploaded. */
  evidenceRef: referenceSchema,
});
export type TransparencyNotice = z.infer<typeof transparencyNoticeSchema>;
export type NoticeFields = VersionFields<TransparencyNotice>;
