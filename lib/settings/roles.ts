/**
 * Parts of a company as the register knows them: few and broad, so that a role never stands for one
 * person. `other` also takes in roles that are too small to be shown alone.
 */
export const ROLES = [
  'management',
  'sales',
  'marketing',
  'service',
  'purchasing',
  'production',
  'accounting',
  'hr',
  'it',
  'administration',
  'other',
] as const;
export type Role = (typeof ROLES)[number];
