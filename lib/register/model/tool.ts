import * as z from 'zod/mini';
import { PLANS } from '@/lib/law/gdpr/vendor-types';
import {
  baseShape,
  type Fields,
  idSchema,
  lineSchema,
  optionalDaySchema,
  textSchema,
  toolIdSchema,
} from './fields';

export const TOOL_KINDS = [
  'chat',
  'image',
  'audio',
  'video',
  'translate',
  'writing',
  'code',
  'office_copilot',
  'analytics',
  'hr',
  'other',
] as const;
export const ACCOUNT_TYPES = ['private', 'company_named', 'company_functional', 'none', 'unknown'] as const;
export const TOOL_STATUSES = [
  'new',
  'in_review',
  'allowed',
  'allowed_no_personal_data',
  'blocked',
  'retired',
] as const;

/** An AI tool that was detected or entered. `id` is the tool's id, the same as in its uses. */
export const toolSchema = z.strictObject({
  ...baseShape,
  id: toolIdSchema,
  name: lineSchema,
  vendor: lineSchema,
  /** Host names, no paths. */
  hosts: z.array(lineSchema).check(z.maxLength(50)),
  kind: z.enum(TOOL_KINDS),
  plan: z.enum(PLANS),
  accountType: z.enum(ACCOUNT_TYPES),
  vendorCheckId: z.nullable(idSchema),
  status: z.enum(TOOL_STATUSES),
  statusReason: textSchema,
  /** First and last day of a use; `null`: entered by hand and never seen. */
  firstSeen: optionalDaySchema,
  lastSeen: optionalDaySchema,
  /** Other software that this AI is part of. */
  embeddedIn: lineSchema,
  /** How it came into the register. */
  discovered: z.enum(['detected', 'manual']),
});
export type ToolRecord = z.infer<typeof toolSchema>;

/** A tool nothing is known about yet. */
export const BLANK_TOOL: Fields<ToolRecord> = {
  name: '',
  vendor: '',
  hosts: [],
  kind: 'other',
  plan: 'unknown',
  accountType: 'unknown',
  vendorCheckId: null,
  status: 'new',
  statusReason: '',
  firstSeen: null,
  lastSeen: null,
  embeddedIn: '',
  discovered: 'manual',
};
