import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { KindCounts } from '@/components/register/parts/kind-counts';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { reassessmentOf } from '@/lib/register/assessments/triggers';
import { today } from '@/lib/register/day';
import type { UseCase } from '@/lib/register/model/use-case';
import { countsOf, sinceDays, typesIn, usesIn } from '@/lib/register/uses/linked';
import { judgedOf } from './facts';
import { RECENT_DAYS } from './use-case-rows';

/** What the uses show: how often, and which kinds of data were found. */
export function ObservedCard({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const { snapshot } = useRegister();
  const all = countsOf(useCase, snapshot.dayCounts);
  const recent = sinceDays(all, RECENT_DAYS, today());
  const record = judgedOf(useCase, snapshot)?.record;
  const unexpected = record ? (reassessmentOf(useCase, record, all, today())?.unexpected ?? []) : [];
  return (
    <section class="card">
      <h2>{say('view.observed')}</h2>
      <p class="muted small">{say('view.observed.lead')}</p>
      {all.length === 0 ? (
        <p class="gap">{say('view.observed.none')}</p>
      ) : (
        <div class="gap">
          <p class="strong">{say('view.uses', { n: usesIn(recent) })}</p>
          <KindCounts types={typesIn(recent)} />
        </div>
      )}
      {unexpected.length > 0 && (
        <p class="msg note">
          {say('view.unexpected', {
            kinds: unexpected.map((category) => codes.name('category', category)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
