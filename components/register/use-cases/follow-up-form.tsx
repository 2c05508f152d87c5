import type { VNode } from 'preact';
import { EmptyState } from '@/components/register/parts/empty-state';
import { Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { followUpsFor } from '@/lib/law/follow-ups';
import type { UseCase } from '@/lib/register/model/use-case';
import { judgedOf } from './facts';
import { FollowUpFields } from './follow-up-fields';

/** The questions that follow from a result; what stays open becomes a task. */
export function FollowUpForm({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const { store, snapshot } = useRegister();
  const [given, set] = useDraft<UseCase['followUps']>(useCase.followUps);
  const judged = judgedOf(useCase, snapshot);
  const questions = judged ? followUpsFor(judged.effective, judged.law) : [];
  const view = linkTo('use-cases', [useCase.id]);
  return (
    <>
      <PageHead
        title={say('follow-ups.title', { name: useCase.name })}
        lead={say('follow-ups.lead')}
        back={{ href: view, label: useCase.name }}
      />
      {questions.length === 0 ? (
        <EmptyState title={say('follow-ups.none')} why={say('follow-ups.lead')} />
      ) : (
        <Form doneHref={view} onSave={() => store.useCases.save({ ...useCase, followUps: given })}>
          {questions.map((question) => (
            <FollowUpFields
              key={question.id}
              question={question}
              given={given[question.id]}
              onChange={(answer) => set({ [question.id]: answer })}
            />
          ))}
        </Form>
      )}
    </>
  );
}
