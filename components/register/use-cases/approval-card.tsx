import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { ChoiceField } from '@/components/register/parts/fields';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { formatDay } from '@/lib/i18n/format';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { currentLaw } from '@/lib/law/laws';
import { today } from '@/lib/register/day';
import type { UseCase } from '@/lib/register/model/use-case';
import { approve, confirmReview } from './decide';
import { judgedOf } from './facts';
import { hindranceLink, hindranceText } from './hindrance-text';
import { type Hindrance, hindrances } from './hindrances';
import { USE_CASE_TONES } from './looks';

/** States that need no clearance; approval has its own buttons. */
const FREE = ['proposed', 'in_review', 'stopped', 'retired'] as const satisfies readonly UseCase['status'][];

/** Where the use case stands, what hinders its approval, and the approval itself. */
export function ApprovalCard({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const { store, snapshot } = useRegister();
  const [isFailed, setFailed] = useState(false);
  const open = hindrances(useCase, snapshot);
  const record = judgedOf(useCase, snapshot)?.record;
  const isApproved = useCase.status === 'approved' || useCase.status === 'restricted';
  const run = (change: Promise<unknown>) => {
    setFailed(false);
    change.catch(() => setFailed(true));
  };
  const status = useCase.status;
  return (
    <section class="card">
      <h2>{say('view.state')}</h2>
      <p class="gap">
        <Badge tone={USE_CASE_TONES[status]}>{codes.name('use_status', status)}</Badge>{' '}
        {isApproved && record?.approvedDay && (
          <span class="muted">
            {say('approve.done', { day: formatDay(say.language, record.approvedDay) })}
          </span>
        )}
      </p>
      {!isApproved && <Hindrances open={open} useCase={useCase} />}
      {open.some(({ kind }) => kind === 'review') && record && (
        <button type="button" class="btn" onClick={() => run(confirmReview(store, record))}>
          <Icon name="check" />
          {say('review.confirm')}
        </button>
      )}
      {!isApproved && open.length === 0 && record && (
        <div class="acts">
          {(['approved', 'restricted'] as const).map((next) => (
            <button
              key={next}
              type="button"
              class={next === 'approved' ? 'btn primary' : 'btn'}
              onClick={() => run(approve(store, { useCase, record, status: next, day: today() }))}
            >
              {say(next === 'approved' ? 'approve' : 'approve.restricted')}
            </button>
          ))}
        </div>
      )}
      <ChoiceField
        label={say('status.change')}
        value={FREE.find((free) => free === status) ?? ''}
        options={codes.options('use_status', FREE)}
        {...(isApproved && { none: codes.name('use_status', status) })}
        onChange={(next) => run(store.useCases.save({ ...useCase, status: next }))}
      />
      <p class="problem" role="alert">
        {isFailed && say('status.failed')}
      </p>
    </section>
  );
}

interface HindrancesProps {
  readonly open: readonly Hindrance[];
  readonly useCase: UseCase;
}

function Hindrances({ open, useCase }: HindrancesProps): VNode {
  const say = useSay(useCaseStrings);
  const { snapshot } = useRegister();
  const law = judgedOf(useCase, snapshot)?.law ?? currentLaw;
  const toolName = (id: string) => snapshot.tools.find((tool) => tool.id === id)?.name ?? id;
  if (open.length === 0) return <p>{say('approve.ready')}</p>;
  return (
    <>
      <p>{say('approve.open', { n: open.length })}</p>
      <ul class="hinder">
        {open.map((hindrance) => (
          <li key={JSON.stringify(hindrance)}>
            <a href={hindranceLink(hindrance, useCase.id, snapshot.notices)}>
              {hindranceText(hindrance, say, law, toolName)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
