import type { Assessment } from '@/lib/law/assessment';
import type { Override } from '@/lib/law/override';
import { today } from '../day';
import type { RiskAssessment, RiskAssessmentFields } from '../model/risk-assessment';
import type { UseCase } from '../model/use-case';

/** What a person decided beside what was computed. */
export interface Decision {
  readonly assessorRole: string;
  readonly reviewed?: boolean;
  readonly reasonNote?: string;
  /** As `applyOverride` took it. */
  readonly override?: Override | null;
  readonly approvedDay?: string | null;
}

/** A result as the record of a use case, for `store.assessments.append`. `before`: its newest version. */
export function assessmentFields(
  assessment: Assessment,
  useCase: UseCase,
  { assessorRole, reviewed = false, reasonNote = '', override = null, approvedDay = null }: Decision,
  before: RiskAssessment | undefined,
): RiskAssessmentFields {
  return {
    ...computedFields(assessment),
    reviewed,
    reasonNote,
    override,
    assessorRole,
    assessedDay: today(),
    approvedDay,
    supersedes: before?.id ?? null,
    basis: {
      tools: useCase.tools,
      purpose: useCase.purpose.code,
      dataCategories: useCase.dataCategories,
    },
  };
}

/** The part of a record that the law gives. */
export function computedFields(assessment: Assessment) {
  const { lawVersion, engineVersion, stage, labelPolicy, category, notice, needsReview } = assessment;
  return {
    answers: copyOf(assessment.answers),
    stage,
    labelPolicy,
    lawVersion,
    engineVersion,
    firedRules: [...assessment.firedRules],
    category,
    notice,
    notices: assessment.notices.map((due) => ({ ...due, rules: [...due.rules] })),
    flags: [...assessment.flags],
    needsReview,
    reasonDe: assessment.reason.de,
    reasonEn: assessment.reason.en,
    appliesFrom: assessment.duties.map(({ id, appliesFrom }) => ({ duty: id, day: appliesFrom })),
  };
}

function copyOf(answers: Assessment['answers']): RiskAssessment['answers'] {
  const entries = Object.entries(answers);
  return Object.fromEntries(
    entries.map(([id, given]) => [id, typeof given === 'string' ? given : [...given]]),
  );
}
