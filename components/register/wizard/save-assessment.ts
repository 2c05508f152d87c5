import type { Assessment } from '@/lib/law/assessment';
import { ADMIN_ROLE } from '@/lib/law/override';
import { yearAfter } from '@/lib/law/reassess';
import { assessmentFields } from '@/lib/register/assessments/record';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Store } from '@/lib/register/store/store';
import type { OverrideChoice } from './override-form';

interface Result {
  readonly useCase: UseCase;
  readonly computed: Assessment;
  readonly override: OverrideChoice | null;
  /** What a person adds to the reason. */
  readonly note: string;
  readonly assessorRole: string;
  readonly day: string;
}

/**
 * Keeps a result as a new version, and what its answers say about the use case in the use case itself:
 * nothing is asked twice.
 *
 * @throws RegisterError as `append` and `save`
 */
export async function saveAssessment(store: Store, result: Result): Promise<void> {
  const { useCase, computed, note, assessorRole, day } = result;
  const before = await store.assessments.get(useCase.id);
  const override = result.override && { ...result.override, role: ADMIN_ROLE, day };
  const decision = { assessorRole, reasonNote: note.trim(), override };
  const fields = assessmentFields(computed, useCase, decision, before);
  await store.assessments.append(useCase.id, fields, before?.version ?? 0);
  const current = (await store.useCases.get(useCase.id)) ?? useCase;
  await store.useCases.save(withAnswers(current, computed, day));
}

/** The use case with what the answers say about it. A new result has to be approved anew. */
export function withAnswers(useCase: UseCase, { answers, flags, stage }: Assessment, day: string): UseCase {
  const isDecided = useCase.status === 'approved' || useCase.status === 'restricted';
  const isComplete = stage === 'admin' && useCase.status === 'proposed';
  return {
    ...useCase,
    personalDataMode: oneOf(answers['pd']) ?? useCase.personalDataMode,
    customerImpact: oneOf(answers['cust']) ?? useCase.customerImpact,
    staffAffected: 'staff' in answers ? answers['staff'] !== 'no' : useCase.staffAffected,
    outputUse: {
      media: listOf(answers['media']) ?? useCase.outputUse.media,
      pub: listOf(answers['pub']) ?? useCase.outputUse.pub,
    },
    dpia: flags.includes('G1') ? useCase.dpia : { ...useCase.dpia, state: 'not_required' },
    status: isDecided || isComplete ? 'in_review' : useCase.status,
    reviewDue: yearAfter(day),
  };
}

type Given = string | readonly string[] | undefined;

/** The one code that stands for the answer: the strictest comes last in the law's lists. */
function oneOf(given: Given): string | undefined {
  return typeof given === 'string' ? given : given?.at(-1);
}

function listOf(given: Given): string[] | undefined {
  if (given === undefined) return undefined;
  return typeof given === 'string' ? [given] : [...given];
}
