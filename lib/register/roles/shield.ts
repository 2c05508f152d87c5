import type { Role } from '@/lib/settings/roles';
import type { Company } from '../model/company';
import { POLICY_DEFAULTS } from '../model/policy-version';
import { policyOn, type Snapshot } from '../store/snapshot';

/** The role as it may be shown; `''`: none, the group would still be too small. */
export type Shield = (role: Role | '') => Role | '';

/**
 * Merges roles with fewer people than `least` into `other`, and, while that itself is too small, the next
 * smallest role with it. A role nobody gave a number for counts as too small. Where even all together are
 * too few no role is shown at all. Every view, document and export with roles goes through this
 * (§ 87 Abs. 1 Nr. 6 BetrVG, Art. 5(1)(c) GDPR; the number itself is a design value).
 *
 * @param headcounts people in each role
 */
export function roleShield(headcounts: Company['headcounts'], least: number): Shield {
  const known = (Object.entries(headcounts) as [Role, number][]).filter(([role]) => role !== 'other');
  const rising = known.sort(([, a], [, b]) => a - b);
  const shown = new Set<Role>(rising.filter(([, count]) => count >= least).map(([role]) => role));
  let merged = headcounts.other ?? 0;
  for (const [role, count] of rising) {
    if (shown.has(role) && (merged === 0 || merged >= least)) break;
    shown.delete(role);
    merged += count;
  }
  const rest = merged >= least ? 'other' : '';
  return (role) => (role !== '' && shown.has(role) ? role : role === '' ? '' : rest);
}

/** The shield that the company's numbers and policy of a day give. */
export function shieldOf(snapshot: Pick<Snapshot, 'company' | 'policies'>, day: string): Shield {
  const least = policyOn(snapshot, day)?.minGroupSize ?? POLICY_DEFAULTS.minGroupSize;
  return roleShield(snapshot.company?.headcounts ?? {}, least);
}
