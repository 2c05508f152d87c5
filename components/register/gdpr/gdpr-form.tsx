import type { VNode } from 'preact';
import { Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { gdprStrings } from '@/lib/i18n/gdpr';
import type { UseCase } from '@/lib/register/model/use-case';
import { BasisGroup, DataGroup, KeepGroup } from './art30-groups';
import { DpiaGroup } from './dpia-group';
import { dpiaProblems } from './dpia-problems';
import { FromOthers } from './from-others';
import { MissingFields } from './missing-fields';
import { usePrecheck } from './use-precheck';

export interface GdprPartProps {
  readonly draft: UseCase;
  readonly set: (change: Partial<UseCase>) => void;
}

/** The data protection part of a use case: entry under Art. 30, legal basis, pre-check for a DPIA. */
export function GdprForm({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(gdprStrings);
  const { store } = useRegister();
  const [draft, set] = useDraft<UseCase>(useCase);
  const { precheck, isSpecial } = usePrecheck(draft);
  const back = { href: linkTo('use-cases', [useCase.id]), label: useCase.name };
  const part = { draft, set };
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')} back={back} />
      <Form
        doneHref={back.href}
        hasProblems={dpiaProblems(draft.dpia, precheck?.result ?? 'not_required').length > 0}
        onSave={() => store.useCases.save(draft)}
      >
        {precheck?.reason === 'no_personal_data' && <NoPersonalData />}
        <MissingFields draft={draft} isSpecial={isSpecial} />
        <BasisGroup {...part} isSpecial={isSpecial} />
        <DataGroup {...part} />
        <KeepGroup {...part} />
        <FromOthers useCase={draft} />
        <DpiaGroup {...part} precheck={precheck} />
      </Form>
    </>
  );
}

function NoPersonalData(): VNode {
  const say = useSay(gdprStrings);
  return (
    <Message tone="ok" icon="check">
      <p>
        <b>{say('none.title')}</b>
      </p>
      <p>{say('none.why')}</p>
    </Message>
  );
}
