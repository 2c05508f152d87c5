import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { useLive } from '@/components/register/parts/use-live';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { today } from '@/lib/register/day';
import { POLICY_DEFAULTS } from '@/lib/register/model/policy-version';
import { policyOn } from '@/lib/register/store/snapshot';

/** How long things are kept, and what was deleted when. */
export function KeptCard(): VNode {
  const say = useSay(exchangeStrings);
  const language = useLanguage();
  const { store, snapshot } = useRegister();
  const deletions = useLive(() => store.deletions(), [store]).value ?? [];
  const days = (policyOn(snapshot, today()) ?? POLICY_DEFAULTS).retentionDays;
  return (
    <section class="card">
      <h2>{say('kept.title')}</h2>
      <p class="muted">{say('kept.why', { n: days })}</p>
      {deletions.length === 0 ? (
        <p>{say('kept.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('kept.day')}</th>
              <th scope="col">{say('kept.uses')}</th>
              <th scope="col">{say('kept.totals')}</th>
              <th scope="col">{say('kept.records')}</th>
            </tr>
          </thead>
          <tbody>
            {deletions.map(({ day, uses, totals, records }) => (
              <tr key={day}>
                <td data-l={say('kept.day')}>{formatDay(language, day)}</td>
                <td data-l={say('kept.uses')}>{formatNumber(language, uses)}</td>
                <td data-l={say('kept.totals')}>{formatNumber(language, totals)}</td>
                <td data-l={say('kept.records')}>{formatNumber(language, records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
