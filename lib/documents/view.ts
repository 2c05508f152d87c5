import type { Assessment } from '@/lib/law/assessment';
import type { Category } from '@/lib/law/types';
import { effectiveAssessment } from '@/lib/register/assessments/effective';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import type { ToolRecord } from '@/lib/register/model/tool';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import type { UseCase } from '@/lib/register/model/use-case';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';

/** A use case with all that belongs to it. */
export interface UseCaseView {
  readonly useCase: UseCase;
  readonly tools: readonly ToolRecord[];
  /** The newest classification, and what it means. */
  readonly record: RiskAssessment | undefined;
  readonly assessment: Assessment | undefined;
  /** The class that counts; `undefined`: nobody has classified it. */
  readonly category: Category | undefined;
  /** Newest versions of its notices. */
  readonly notices: readonly TransparencyNotice[];
}

/** All use cases by their numbers. */
export function caseViews(snapshot: Snapshot): readonly UseCaseView[] {
  return [...snapshot.useCases]
    .sort((one, other) => one.number - other.number)
    .map((useCase) => caseView(useCase, snapshot));
}

export function caseView(useCase: UseCase, snapshot: Snapshot): UseCaseView {
  const record = latest(snapshot.assessments).find(({ series }) => series === useCase.id);
  const assessment = record && effectiveOf(record);
  return {
    useCase,
    tools: useCase.tools.flatMap((id) => snapshot.tools.find((tool) => tool.id === id) ?? []),
    record,
    assessment,
    category: assessment?.category ?? record?.override?.category ?? record?.category,
    notices: latest(snapshot.notices).filter(({ useCaseId }) => useCaseId === useCase.id),
  };
}

/** The check of a tool's vendor. */
export function vendorOf(tool: ToolRecord, { vendorChecks }: Snapshot): VendorCheck | undefined {
  return vendorChecks.find(({ id }) => id === tool.vendorCheckId);
}

/** Required notices of a use case that are not in place. */
export function missingNotices({ assessment, notices }: UseCaseView) {
  return (assessment?.notices ?? []).filter(
    ({ type, level }) =>
      level === 'required' && !notices.some((notice) => notice.type === type && notice.state === 'in_place'),
  );
}

/** What a stored classification means; `undefined` where this release does not know its law or refuses it. */
function effectiveOf(record: RiskAssessment): Assessment | undefined {
  try {
    return effectiveAssessment(record);
  } catch {
    return undefined;
  }
}
