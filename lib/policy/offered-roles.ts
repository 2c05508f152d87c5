import { ROLES, type Role } from '@/lib/settings/roles';
import type { RuleValues } from './rules';

/** Parts of the company that a person may choose from: those that the company names, else all. */
export function offeredRoles({ roles }: Pick<RuleValues, 'roles'>): readonly Role[] {
  return roles.length > 0 ? roles : ROLES;
}
