import type { VNode } from 'preact';
import { AsTable } from '@/components/register/charts/as-table';
import { ShareBar } from '@/components/register/charts/share-bar';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { formatNumber, formatShare } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { today } from '@/lib/register/day';
import { sinceDays } from '@/lib/register/uses/linked';
import { handled, RECENT_DAYS } from './figures';

/** What was done about the findings. */
export function DoneCard(): VNode {
  const say = useSay(overviewStrings);
  const { language } = say;
  const parts = handled(sinceDays(useRegister().snapshot.dayCounts, RECENT_DAYS, today()));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shares = parts.map(({ way, count }) => ({
    id: way,
    name: say(`done.${way}`),
    count,
    share: formatShare(language, count / total),
  }));
  return (
    <section class="card s5">
      <h2>{say('done')}</h2>
      <p class="muted small">{say('done.lead', { n: total })}</p>
      {total > 0 && (
        <>
          <ShareBar shares={shares} />
          <AsTable
            caption={say('done')}
            head={[say('done.what'), say('found.count'), say('done.share')]}
            rows={shares.map(({ name, count, share }) => [name, formatNumber(language, count), share])}
          />
        </>
      )}
    </section>
  );
}
