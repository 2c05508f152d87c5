import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { REGIONS, TRAINING } from '@/lib/law/gdpr/vendor-types';
import { AcceptedUnknown } from './accepted-unknown';
import { CountryField } from './country-field';
import { trainingField } from './new-check';
import { ProofFields } from './proof-fields';
import type { VendorPartProps } from './vendor-form';

/** Where the vendor comes from, and with whom the contract is. */
export function OriginGroup(part: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const { draft, set } = part;
  return (
    <FieldGroup title={say('group.origin')}>
      <div class="pair">
        <TextField
          label={say('contractingEntity')}
          hint={say('contractingEntity.hint')}
          max={200}
          value={draft.contractingEntity}
          onChange={(contractingEntity) => set({ contractingEntity })}
        />
        <CountryField
          label={say('seatCountry')}
          value={draft.seatCountry}
          onChange={(seatCountry) => set({ seatCountry })}
        />
      </div>
      <ProofFields {...part} claim="seat" />
      <AcceptedUnknown {...part} block="origin" />
    </FieldGroup>
  );
}

/** How it works, in plain words. */
export function FunctionGroup(part: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const { draft, set } = part;
  return (
    <FieldGroup title={say('group.function')}>
      <AreaField
        label={say('howItWorks')}
        hint={say('howItWorks.hint')}
        max={800}
        value={draft.howItWorks}
        onChange={(howItWorks) => set({ howItWorks })}
      />
      <ProofFields {...part} claim="function" />
      <AcceptedUnknown {...part} block="function" />
    </FieldGroup>
  );
}

const REGION_FIELDS = ['storageRegion', 'inferenceRegion', 'supportAccess'] as const;
const HISTORY = ['off', 'on', 'unknown'] as const;

/** What happens to inputs, and where: storing, computing and support are three questions. */
export function DataGroup(part: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const { draft, set } = part;
  const training = trainingField(draft.plan);
  return (
    <FieldGroup title={say('group.data')}>
      <div class="pair">
        <ChoiceField
          label={say('training')}
          options={codes.options('training', TRAINING)}
          value={draft[training]}
          onChange={(code) => set({ [training]: code })}
        />
        <ChoiceField
          label={say('historySetting')}
          options={codes.options('history', HISTORY)}
          value={draft.historySetting}
          onChange={(historySetting) => set({ historySetting })}
        />
      </div>
      <ProofFields {...part} claim="training" />
      <div class="pair">
        {REGION_FIELDS.map((field) => (
          <ChoiceField
            key={field}
            label={say(field)}
            options={codes.options('region', REGIONS)}
            value={draft[field]}
            onChange={(region) => set({ [field]: region })}
          />
        ))}
      </div>
      <ProofFields {...part} claim="residency" />
      <TextField
        label={say('retentionVendor')}
        hint={say('retentionVendor.hint')}
        max={1000}
        value={draft.retentionVendor}
        onChange={(retentionVendor) => set({ retentionVendor })}
      />
      <AcceptedUnknown {...part} block="data" />
    </FieldGroup>
  );
}
