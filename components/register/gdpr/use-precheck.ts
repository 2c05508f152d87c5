import { useRegister } from '@/components/register/parts/register-context';
import { type DpiaPrecheck, dpiaPrecheck } from '@/lib/law/gdpr/dpia';
import { currentLaw, lawOf } from '@/lib/law/laws';
import type { Law } from '@/lib/law/types';
import { effectiveAssessment } from '@/lib/register/assessments/effective';
import type { UseCase } from '@/lib/register/model/use-case';
import { latest } from '@/lib/register/store/versions';

export interface Precheck {
  /** `null` while the use case has no classification. */
  readonly precheck: DpiaPrecheck | null;
  readonly law: Law;
  /** Specially protected data go in. */
  readonly isSpecial: boolean;
}

/** The pre-check of a use case under the law of its classification. Answers that this law lost don't count. */
export function usePrecheck({ id, dpia, personalDataMode }: UseCase): Precheck {
  const { assessments } = useRegister().snapshot;
  const record = latest(assessments.filter(({ series }) => series === id))[0];
  if (!record) return { precheck: null, law: currentLaw, isSpecial: personalDataMode === 'special' };
  const law = lawOf(record.lawVersion);
  const assessment = effectiveAssessment(record);
  const known = Object.entries(dpia.answers).filter(([question]) =>
    law.dpia.some((it) => it.id === question),
  );
  return {
    precheck: dpiaPrecheck(assessment, Object.fromEntries(known), law),
    law,
    isSpecial: assessment.flags.includes('G2') || personalDataMode === 'special',
  };
}
