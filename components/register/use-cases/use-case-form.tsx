import type { VNode } from 'preact';
import { Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import type { UseCase } from '@/lib/register/model/use-case';
import { EffectGroup } from './effect-group';
import { WhatGroup } from './what-group';

/** What the fields of a use case are given. */
export interface GroupProps {
  readonly draft: UseCase;
  readonly set: (change: Partial<UseCase>) => void;
}

/** Everything about a use case that people say; what is computed stands in its view. */
export function UseCaseForm({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const { store } = useRegister();
  const [draft, set] = useDraft<UseCase>(useCase);
  const view = linkTo('use-cases', [useCase.id]);
  return (
    <>
      <PageHead title={useCase.name} back={{ href: linkTo('use-cases'), label: say('title') }}>
        <RemoveButton table="useCases" id={useCase.id} name={useCase.name} doneHref={linkTo('use-cases')} />
      </PageHead>
      <Form
        doneHref={view}
        hasProblems={draft.name.trim() === '' || draft.purpose.code === ''}
        onSave={() => store.useCases.save(draft)}
      >
        <WhatGroup draft={draft} set={set} />
        <EffectGroup draft={draft} set={set} />
      </Form>
    </>
  );
}
