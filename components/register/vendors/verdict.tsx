import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { normText } from '@/lib/documents/norm';
import { formatDay } from '@/lib/i18n/format';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { avvMissing } from '@/lib/law/gdpr/avv-items';
import { today } from '@/lib/register/day';
import { checkedClaims, judge } from './judge';
import type { CheckDraft } from './new-check';

/** What the claims amount to: proposal, what speaks against it, what nobody has checked, when to look again. */
export function Verdict({ check }: { readonly check: CheckDraft }): VNode {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  const { result, findings, reviewDue } = judge(check, today());
  return (
    <section class="card verdict">
      <h2>{say('proposal')}</h2>
      <p class={`big ${TONES[result]}`} aria-live="polite">
        <Icon name={result === 'ok' || result === 'ok_with_conditions' ? 'check' : 'info'} />
        {say(`proposal.${result}`)}
      </p>
      <ClaimGauge check={check} />
      <h3>{say('findings')}</h3>
      {findings.length === 0 && <p class="muted">{say('findings.none')}</p>}
      <ul>
        {findings.map(({ id, text, norm, weight }) => (
          <li key={id}>
            <Icon name={weight === 'bars' ? 'incident' : 'info'} small />
            <span>
              {text[language]} <small class="muted nowrap">{normText(norm, language)}</small>
            </span>
          </li>
        ))}
      </ul>
      <Unproven check={check} />
      <p>
        <b>{say('reviewDue')}:</b> {formatDay(language, reviewDue)}
      </p>
      <p class="muted small">{say('reviewDue.why')}</p>
    </section>
  );
}

const TONES = { ok: 'ok', ok_with_conditions: 'ok', no_personal_data: 'stop', open: 'note' } as const;

function Unproven({ check }: { readonly check: CheckDraft }): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const { unproven } = judge(check, today());
  const hasContract = check.avvState === 'signed' || check.avvState === 'offered';
  const missing = hasContract ? avvMissing(check.avvChecked).length : 0;
  return (
    <>
      {unproven.length > 0 && (
        <p>{say('unproven', { claims: unproven.map((claim) => codes.name('claim', claim)).join(', ') })}</p>
      )}
      {missing > 0 && <p>{say('avv.missing', { n: missing })}</p>}
    </>
  );
}

function ClaimGauge({ check }: { readonly check: CheckDraft }): VNode {
  const say = useSay(vendorsStrings);
  const { n, all } = checkedClaims(check);
  const label = say('checked', { n, all });
  return (
    <>
      <p class="muted small">{label}</p>
      <div
        class="gauge"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={n}
      >
        <i style={{ width: `${(100 * n) / all}%` }} />
      </div>
    </>
  );
}
