import type { Assessment } from '@/lib/law/assessment';
import { LawError } from '@/lib/law/errors';
import { ADMIN_ROLE, applyOverride } from '@/lib/law/override';
import type { Law } from '@/lib/law/types';

/** Whether a person may set another class; a prohibited or unclear use can only be answered otherwise. */
export function canOverride(assessment: Assessment, law: Law): boolean {
  if (assessment.category === 'out' || assessment.proposal) return false;
  const trial = { category: 'high', reason: 'trial', role: ADMIN_ROLE, day: law.version } as const;
  try {
    applyOverride(assessment, trial, law);
    return true;
  } catch (error) {
    if (error instanceof LawError) return false;
    throw error;
  }
}
