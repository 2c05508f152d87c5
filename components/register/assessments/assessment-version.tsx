import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useSay } from '@/components/register/parts/speech';
import { CategoryBadge } from '@/components/register/use-cases/category-badge';
import { answerText, codesOf } from '@/components/register/wizard/answer-text';
import { Duties, How } from '@/components/register/wizard/grounds';
import { assessmentStrings } from '@/lib/i18n/assessments';
import { formatDay } from '@/lib/i18n/format';
import { wizardStrings } from '@/lib/i18n/wizard';
import { lawOf } from '@/lib/law/laws';
import { reproduce } from '@/lib/law/reassess';
import { effectiveAssessment, reproducesItself } from '@/lib/register/assessments/effective';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';

interface AssessmentVersionProps {
  readonly record: RiskAssessment;
  readonly isNewest: boolean;
}

/** One version as it was made, under the law of its day. */
export function AssessmentVersion({ record, isNewest }: AssessmentVersionProps): VNode {
  const say = useSay(assessmentStrings);
  const { language } = say;
  const day = (iso: string) => formatDay(language, iso);
  const law = lawOf(record.lawVersion);
  const reason = language === 'de' ? record.reasonDe : record.reasonEn;
  return (
    <section class="card q version">
      <h2>
        {say('version', { n: record.version })} <CategoryBadge record={record} />{' '}
        {isNewest && <Badge tone="accent">{say('version.newest')}</Badge>}{' '}
        {record.approvedDay && (
          <Badge tone="ok">{say('version.approved', { day: day(record.approvedDay) })}</Badge>
        )}
      </h2>
      <p class="muted small">
        {say('version.made', { day: day(record.assessedDay), law: day(record.lawVersion) })} ·{' '}
        {record.assessorRole}
        {record.reviewed && ` · ${say('version.reviewed')}`}
      </p>
      <p class="pre">{reason}</p>
      {record.reasonNote && <p class="pre">{record.reasonNote}</p>}
      {record.override && (
        <p>
          {say('version.override', {
            computed: law.categories[record.category].short[language],
            reason: record.override.reason,
          })}
        </p>
      )}
      <p class="small">{say(reproducesItself(record) ? 'version.same' : 'version.differs')}</p>
      <Answers record={record} />
      <Duties assessment={effectiveAssessment(record)} day={record.assessedDay} />
      <How assessment={reproduce(record)} law={law} />
    </section>
  );
}

function Answers({ record }: { readonly record: RiskAssessment }): VNode {
  const say = useSay(wizardStrings);
  const law = lawOf(record.lawVersion);
  return (
    <details>
      <summary>{say('answers')}</summary>
      <dl class="kv">
        {law.questions.flatMap((question) => {
          const codes = codesOf(question, record.answers);
          if (!codes) return [];
          return [
            <div key={question.id}>
              <dt>{question.text[say.language]}</dt>
              <dd>{answerText(question, codes, say.language, say('none'))}</dd>
            </div>,
          ];
        })}
      </dl>
    </details>
  );
}
