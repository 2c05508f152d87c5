import type { VNode } from 'preact';
import { PageHead } from '@/components/register/parts/page-head';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { TaskCard } from '@/components/register/tasks/task-card';
import { partStrings } from '@/lib/i18n/parts';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { useCaseCode as numberOf, type UseCase } from '@/lib/register/model/use-case';
import { ApprovalCard } from './approval-card';
import { AssessmentCard } from './assessment-card';
import { FactsCard } from './facts-card';
import { ObservedCard } from './observed-card';
import { PartsCard } from './parts-card';

/** One use case: where it stands, what is open, what is known. */
export function UseCaseView({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const sayPart = useSay(partStrings);
  return (
    <>
      <PageHead
        title={useCase.name}
        lead={[numberOf(useCase), useCase.description].filter(Boolean).join(' · ')}
        back={{ href: linkTo('use-cases'), label: say('title') }}
      >
        <button type="button" class="btn" onClick={() => print()}>
          {sayPart('print')}
        </button>
        <a class="btn" href={linkTo('use-cases', [useCase.id, 'edit'])}>
          {sayPart('edit')}
        </a>
      </PageHead>
      <div class="grid">
        <div class="s8 column">
          <AssessmentCard useCase={useCase} />
          <ApprovalCard useCase={useCase} />
          <FactsCard useCase={useCase} />
        </div>
        <div class="s4 column">
          <TaskCard about={{ kind: 'use-case', id: useCase.id }} />
          <PartsCard useCase={useCase} />
          <ObservedCard useCase={useCase} />
        </div>
      </div>
    </>
  );
}
