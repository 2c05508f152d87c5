import { prefill } from '@/lib/law/prefill';
import type { Answers, Law } from '@/lib/law/types';
import { withoutStale } from '@/lib/law/wizard';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';
import { countsOf, typesIn } from '@/lib/register/uses/linked';
import { type Draft, knownAnswers } from './draft';

type Known = Pick<Snapshot, 'assessments' | 'tools' | 'company' | 'dayCounts'>;

/** Ways in which found values did not go into the AI as they were. */
const KEPT_BACK: ReadonlySet<string> = new Set(['pseudonymised', 'removed', 'cancelled', 'blocked']);

/**
 * Where a classification begins: at the answers of the last one, else at what the register knows. Those
 * of the last one were given by a person; the others are marked to be checked.
 */
export function beginDraft(useCase: UseCase, snapshot: Known, law: Law): Draft {
  const last = latest(snapshot.assessments.filter(({ series }) => series === useCase.id))[0];
  const given: Answers = last ? knownAnswers(last.answers, law) : {};
  const known = prefill(factsOf(useCase, snapshot), law);
  const prefilled = Object.keys(known).filter((question) => !Object.hasOwn(given, question));
  return { answers: withoutStale({ ...known, ...given }, law), prefilled };
}

/** Facts of the register in the words of the law file. */
function factsOf(useCase: UseCase, { tools, company, dayCounts }: Known) {
  const went = countsOf(useCase, dayCounts).filter(({ protection }) => !KEPT_BACK.has(protection));
  const used = tools.filter(({ id }) => useCase.tools.includes(id));
  return {
    known_ai_tool: used.some(({ discovered }) => discovered === 'detected') ? ['yes'] : [],
    tool_kind: used.map(({ kind }) => kind),
    types_seen: Object.keys(typesIn(went)).length > 0 ? ['yes'] : [],
    data_subjects: useCase.dataSubjects,
    public_body: company ? [company.publicBody] : [],
  };
}
