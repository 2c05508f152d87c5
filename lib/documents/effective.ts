import type { Assessment } from '@/lib/law/assessment';
import { lawOf } from '@/lib/law/laws';
import { applyOverride } from '@/lib/law/override';
import { reproduce } from '@/lib/law/reassess';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';

/**
 * What a stored classification means: computed again under the law of its day, with the class that a
 * person set instead. `undefined` where this release does not know that law or refuses what was stored.
 */
export function effectiveOf(record: RiskAssessment): Assessment | undefined {
  try {
    const computed = reproduce(record);
    if (!record.override) return computed;
    return applyOverride(computed, record.override, lawOf(record.lawVersion)).effective;
  } catch {
    return undefined;
  }
}
