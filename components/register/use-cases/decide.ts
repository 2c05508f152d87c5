import type { RiskAssessment, RiskAssessmentFields } from '@/lib/register/model/risk-assessment';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Store } from '@/lib/register/store/store';

interface Approval {
  readonly useCase: UseCase;
  readonly record: RiskAssessment;
  readonly status: 'approved' | 'restricted';
  readonly day: string;
}

/**
 * Approves a use case: a new version of its classification with the day, and its state.
 *
 * @throws RegisterError `conflict` where another window was faster, `full`
 */
export async function approve(store: Store, { useCase, record, status, day }: Approval): Promise<void> {
  await nextVersion(store, record, { approvedDay: day });
  await store.useCases.save({ ...useCase, status });
}

/** A person has looked at an unsettled result and stands by it. */
export async function confirmReview(store: Store, record: RiskAssessment): Promise<void> {
  await nextVersion(store, record, { reviewed: true });
}

/** Nothing stored is changed: a decision is a further version of what it was made on. */
function nextVersion(store: Store, record: RiskAssessment, change: Partial<RiskAssessmentFields>) {
  const {
    id: supersedes,
    createdDay: _created,
    updatedDay: _updated,
    version,
    schemaVersion: _schema,
    series,
    prevHash: _prev,
    ...fields
  } = record;
  return store.assessments.append(series, { ...fields, ...change, supersedes }, version);
}
