import type { VNode } from 'preact';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Assessment } from '@/lib/law/assessment';
import type { Category, Law } from '@/lib/law/types';

/** Levels of the scale, the lowest first. */
const SCALE = ['minimal', 'limited', 'high', 'prohibited'] as const satisfies readonly Category[];

interface VerdictProps {
  readonly assessment: Assessment;
  readonly law: Law;
}

/** The result in a sentence, its reasons, and where it stands on the scale. */
export function Verdict({ assessment, law }: VerdictProps): VNode {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const { category, proposal, needsReview, flags } = assessment;
  const isReview = needsReview && !proposal;
  return (
    <section class="judged">
      <p class="small strong">{say(proposal ? 'result.proposal' : 'result')}</p>
      <h1 class="big" tabIndex={-1}>
        {say(`result.${category}`)}
      </h1>
      <ul class="reasons">
        {assessment.reasons.map(({ rule, text }) => (
          <li key={rule}>{text[language]}</li>
        ))}
      </ul>
      {proposal && <p>{say('result.is-proposal')}</p>}
      {isReview && (
        <p>
          <b>{say('result.review')}.</b> {say('result.review.why')}
        </p>
      )}
      {flags.includes('BLOCKED') && <p class="strong">{say('result.blocked')}</p>}
      <Scale category={category} law={law} />
    </section>
  );
}

function Scale({ category, law }: { readonly category: Category; readonly law: Law }): VNode | null {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const place = (SCALE as readonly Category[]).indexOf(category);
  if (place < 0) return null;
  const name = (level: Category) => law.categories[level].short[language];
  return (
    <div
      class="scale"
      role="img"
      aria-label={say('result.scale', { n: place + 1, m: SCALE.length, name: name(category) })}
    >
      {SCALE.map((level) => (
        <span key={level} class={level === category ? 'on' : undefined}>
          {name(level)}
        </span>
      ))}
    </div>
  );
}
