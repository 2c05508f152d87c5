import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { Facts } from '@/components/register/parts/facts';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { vendorsStrings } from '@/lib/i18n/vendors';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import { PrefillNote } from './prefill-note';
import { useVendorFacts } from './use-vendor-facts';
import { RESULT_TONES } from './vendor-columns';
import { Verdict } from './verdict';

/** One check as a sheet: every claim with its source, the decision, what is open. */
export function VendorView({ check }: { readonly check: VendorCheck }): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const unknown = useSay(partStrings)('value.unknown');
  const facts = useVendorFacts(check);
  return (
    <>
      <PageHead
        title={check.vendor}
        lead={[check.productPlan, codes.name('plan', check.plan)].filter(Boolean).join(' · ')}
        back={{ href: linkTo('vendors'), label: say('title') }}
      >
        <a class="btn primary" href={linkTo('vendors', [check.id, 'edit'])}>
          {say('edit')}
        </a>
      </PageHead>
      <PrefillWarning check={check} />
      <div class="grid">
        <div class="s8 beside-none">
          <DecisionCard check={check} />
          <section class="card claims">
            <h2>{say('claims')}</h2>
            <Facts facts={facts} unknown={unknown} />
          </section>
        </div>
        <aside class="s4 beside">
          <Verdict check={check} />
          <PrefillNote check={check} />
        </aside>
      </div>
    </>
  );
}

function PrefillWarning({ check }: { readonly check: VendorCheck }): VNode | null {
  const say = useSay(vendorsStrings);
  const isPrefilled = Object.values(check.proofs).some(
    (proof) => proof && proof.verified !== 'verified_by_admin',
  );
  if (!isPrefilled) return null;
  return (
    <Message tone="note">
      <p>{say('prefill.warn')}</p>
    </Message>
  );
}

function DecisionCard({ check }: { readonly check: VendorCheck }): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const language = useLanguage();
  const unknown = useSay(partStrings)('value.unknown');
  const { tools } = useRegister().snapshot;
  const covered = tools.filter(({ vendorCheckId }) => vendorCheckId === check.id);
  return (
    <section class="card">
      <h2>{say('group.decision')}</h2>
      <Facts
        unknown={unknown}
        facts={[
          {
            label: say('result'),
            value: (
              <Badge tone={RESULT_TONES[check.result]}>{codes.name('vendor_result', check.result)}</Badge>
            ),
          },
          { label: say('conditions'), value: check.conditions },
          { label: say('reviewerRole'), value: check.reviewerRole },
          { label: say('reviewDue'), value: check.reviewDue && formatDay(language, check.reviewDue) },
          { label: say('tools'), value: covered.map(({ name }) => name).join(', ') },
        ]}
      />
    </section>
  );
}
