import type { VNode } from 'preact';
import { AsTable } from '@/components/register/charts/as-table';
import { BarList } from '@/components/register/charts/bar-list';
import { countKinds } from '@/components/register/parts/kind-counts';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { KindBadge } from '@/components/ui/kind-badge';
import { KIND_LOOKS } from '@/components/ui/kinds';
import { formatNumber } from '@/lib/i18n/format';
import { kindStrings } from '@/lib/i18n/kinds';
import { overviewStrings } from '@/lib/i18n/overview';
import { today } from '@/lib/register/day';
import { sinceDays } from '@/lib/register/uses/linked';
import { foundTypes, RECENT_DAYS, uncheckedUses } from './figures';

/** What was found in four weeks, by kind. */
export function FoundCard(): VNode {
  const say = useSay(overviewStrings);
  const sayKind = useSay(kindStrings);
  const recent = sinceDays(useRegister().snapshot.dayCounts, RECENT_DAYS, today());
  const kinds = [...countKinds(foundTypes(recent))].sort((a, b) => b.count - a.count);
  const unchecked = uncheckedUses(recent);
  const bars = kinds.map(({ kind, count }) => ({
    id: kind,
    name: sayKind(`kind.${kind}`),
    count,
    icon: <KindBadge kind={kind} />,
    hue: `--k-${KIND_LOOKS[kind].look}-line`,
  }));
  return (
    <section class="card s7">
      <h2>{say('found')}</h2>
      <p class="muted small">{say('found.lead')}</p>
      {kinds.length === 0 ? (
        <p class="gap">{say('found.none')}</p>
      ) : (
        <>
          <BarList language={say.language} bars={bars} />
          <AsTable
            caption={say('found')}
            head={[say('found.kind'), say('found.count')]}
            rows={bars.map(({ name, count }) => [name, formatNumber(say.language, count)])}
          />
        </>
      )}
      {unchecked > 0 && <p class="small gap">{say('found.unchecked', { n: unchecked })}</p>}
    </section>
  );
}
