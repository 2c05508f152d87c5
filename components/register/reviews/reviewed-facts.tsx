import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { Facts } from '@/components/register/parts/facts';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { reviewsStrings } from '@/lib/i18n/reviews';
import type { ReviewRecord } from '@/lib/register/model/review-record';

/** What was reviewed and when: fixed once it is stored, so that no review is back-dated. */
export function ReviewedFacts({ record }: { readonly record: ReviewRecord }): VNode {
  const say = useSay(reviewsStrings);
  const sayPart = useSay(partStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { useCases } = useRegister().snapshot;
  const { code, text } = record.changesMade;
  const yes = (is: boolean) => sayPart(is ? 'value.yes' : 'value.no');
  return (
    <section class="card">
      <h2>{say('group.content')}</h2>
      <p class="muted small">{say('fixed')}</p>
      <Facts
        unknown={sayPart('value.unknown')}
        facts={[
          { label: say('reviewedDay'), value: formatDay(language, record.reviewedDay) },
          { label: say('contentLabel'), value: record.contentLabel },
          { label: say('versionLabel'), value: record.versionLabel },
          { label: say('useCase'), value: useCases.find(({ id }) => id === record.useCaseId)?.name },
          { label: say('factsChecked'), value: yes(record.factsChecked) },
          { label: say('sourcesChecked'), value: yes(record.sourcesChecked) },
          { label: say('changes'), value: [codes.name('changes', code), text].filter(Boolean).join(': ') },
        ]}
      />
    </section>
  );
}
