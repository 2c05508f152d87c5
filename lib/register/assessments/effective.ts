import type { Assessment } from '@/lib/law/assessment';
import { lawOf } from '@/lib/law/laws';
import { applyOverride } from '@/lib/law/override';
import { reproduce } from '@/lib/law/reassess';
import { canonicalJson } from '../canonical';
import type { RiskAssessment } from '../model/risk-assessment';
import { computedFields } from './record';

/**
 * What counts: the stored answers under the law of their day, with the override where there is one.
 *
 * @throws LawError `unknown_law_version` where the record names a law that this release does not know
 */
export function effectiveAssessment(record: RiskAssessment): Assessment {
  const computed = reproduce(record);
  if (!record.override) return computed;
  return applyOverride(computed, record.override, lawOf(record.lawVersion)).effective;
}

/** Whether the stored result is the one that its answers give. False for an altered record or an unknown law. */
export function reproducesItself(record: RiskAssessment): boolean {
  try {
    effectiveAssessment(record);
    const computed = computedFields(reproduce(record));
    return Object.entries(computed).every(
      ([field, value]) => canonicalJson(record[field as keyof RiskAssessment]) === canonicalJson(value),
    );
  } catch {
    return false;
  }
}
