import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { loadDraft } from '@/components/register/wizard/draft';
import { wizardLink } from '@/components/register/wizard/wizard-steps';
import { formatDay } from '@/lib/i18n/format';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { currentLaw } from '@/lib/law/laws';
import type { UseCase } from '@/lib/register/model/use-case';
import { CategoryBadge } from './category-badge';
import { type Judged, judgedOf } from './facts';

/** The newest classification, or the way to the first. */
export function AssessmentCard({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const { snapshot } = useRegister();
  const judged = judgedOf(useCase, snapshot);
  const isBegun = loadDraft(useCase.id, 'admin', currentLaw) !== null;
  return (
    <section class="card">
      <h2>{say('view.assessment')}</h2>
      {judged ? <Result judged={judged} /> : <p class="muted gap">{say('view.assessment.none')}</p>}
      <p class="acts">
        <a class={judged ? 'btn' : 'btn primary'} href={wizardLink(useCase.id, 'admin')}>
          {say(isBegun ? 'view.resume' : judged ? 'view.reassess' : 'view.assess')}
        </a>
        {judged && (
          <a class="btn quiet" href={linkTo('assessments', [useCase.id])}>
            {say('view.versions', { n: judged.record.version })}
          </a>
        )}
      </p>
    </section>
  );
}

function Result({ judged: { record, law, effective } }: { readonly judged: Judged }): VNode {
  const say = useSay(useCaseStrings);
  const language = useLanguage();
  const day = (iso: string) => formatDay(language, iso);
  return (
    <div class="gap">
      <p>
        <CategoryBadge record={record} />
      </p>
      <ul class="reasons">
        {effective.reasons.map(({ rule, text }) => (
          <li key={rule}>{text[language]}</li>
        ))}
        {record.reasonNote && <li>{record.reasonNote}</li>}
      </ul>
      {record.override && (
        <p>
          {say('view.override', {
            computed: law.categories[record.category].short[language],
            reason: record.override.reason,
          })}
        </p>
      )}
      <p class="muted small">
        {say('view.assessed', { day: day(record.assessedDay), law: day(record.lawVersion) })} ·{' '}
        {record.assessorRole}
      </p>
    </div>
  );
}
