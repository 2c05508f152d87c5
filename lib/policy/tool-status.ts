import type { ToolRule } from './fields';

/** What a rule about a tool means as the state that register and papers show. */
export const STATUS_OF_RULE = {
  open: 'new',
  'not-checked': 'in_review',
  allowed: 'allowed',
  'no-personal-data': 'allowed_no_personal_data',
  blocked: 'blocked',
  'seen-only': 'in_review',
} as const satisfies Record<ToolRule, string>;
