import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { ChecksField, DayField, TextField } from '@/components/register/parts/fields';
import { useSay } from '@/components/register/parts/speech';
import { vendorsStrings } from '@/lib/i18n/vendors';
import type { Proof } from '@/lib/law/gdpr/vendor-types';
import { today } from '@/lib/register/day';
import type { CLAIM_FIELDS } from '@/lib/register/model/vendor-check';
import { ProofBadge } from './proof-badge';
import type { VendorPartProps } from './vendor-form';

type ProofFieldsProps = VendorPartProps & { readonly claim: (typeof CLAIM_FIELDS)[number] };

const BLANK: Proof = { sourceUrl: '', sourceDay: null, verified: 'prefill' };
const DONE = 'done' as const;

/** Where a claim comes from, and that a person has looked there. Checking proposes today as the source's day. */
export function ProofFields({ claim, draft, set, problems }: ProofFieldsProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const known = draft.proofs[claim];
  const proof = known ?? BLANK;
  const isWrong = problems.includes(`proof:${claim}`);
  const change = (part: Partial<Proof>) =>
    set({ proofs: { ...draft.proofs, [claim]: { ...proof, ...part } } });
  const check = (isChecked: boolean) =>
    change(
      isChecked
        ? { verified: 'verified_by_admin', sourceDay: today() }
        : { verified: 'prefill', sourceDay: proof.sourceDay },
    );
  return (
    <fieldset class="proof">
      <legend>
        {say('proof', { claim: codes.name('claim', claim) })} <ProofBadge proof={known} />
      </legend>
      <div class="pair">
        <TextField
          label={say('proof.url')}
          hint={say('proof.url.hint')}
          max={1000}
          problem={isWrong ? say('problem.proof') : undefined}
          value={proof.sourceUrl}
          onChange={(sourceUrl) => change({ sourceUrl })}
        />
        <DayField
          label={say('proof.day')}
          value={proof.sourceDay ?? ''}
          onChange={(day) => change({ sourceDay: day || null })}
        />
      </div>
      <ChecksField
        label={say('proof', { claim: codes.name('claim', claim) })}
        options={[{ value: DONE, label: say('proof.done') }]}
        value={proof.verified === 'verified_by_admin' ? [DONE] : []}
        onChange={(checked) => check(checked.length > 0)}
      />
    </fieldset>
  );
}
