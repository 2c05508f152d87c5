import type { VNode } from 'preact';
import { AsTable } from '@/components/register/charts/as-table';
import { BarList } from '@/components/register/charts/bar-list';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { formatNumber } from '@/lib/i18n/format';
import { overviewStrings } from '@/lib/i18n/overview';
import { USE_CASE_STATUSES } from '@/lib/register/model/use-case';
import { byStatus } from '@/lib/register/overview/uses-overview';

/** How many use cases are in which state, each the way to its list. */
export function StatesCard(): VNode {
  const say = useSay(overviewStrings);
  const codes = useCodes();
  const { useCases } = useRegister().snapshot;
  const states = byStatus(useCases);
  const rows = USE_CASE_STATUSES.flatMap((status) => {
    const count = states.get(status);
    return count ? [{ status, count, words: codes.name('use_status', status) }] : [];
  });
  const bars = rows.map(({ status, count, words }) => ({
    id: status,
    name: <a href={linkTo('use-cases', [], { status })}>{words}</a>,
    count,
  }));
  return (
    <section class="card">
      <h2>{say('states')}</h2>
      {rows.length === 0 ? (
        <p class="muted gap">{say('states.none')}</p>
      ) : (
        <>
          <BarList language={say.language} bars={bars} />
          <AsTable
            caption={say('states')}
            head={[say('states.state'), say('found.count')]}
            rows={rows.map(({ words, count }) => [words, formatNumber(say.language, count)])}
          />
        </>
      )}
    </section>
  );
}
