import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { ChecksField, ChoiceField, DayField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { normText } from '@/lib/documents/norm';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { AVV_ITEMS } from '@/lib/law/gdpr/avv-items';
import { AVV_STATES, TRANSFER_BASES } from '@/lib/law/gdpr/vendor-types';
import { AcceptedUnknown } from './accepted-unknown';
import { CountryField } from './country-field';
import { ProofFields } from './proof-fields';
import type { VendorPartProps } from './vendor-form';

/** The processor contract and what was found in it (Art. 28(3) GDPR). */
export function ContractGroup(part: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const { draft, set } = part;
  const hasContract = draft.avvState === 'signed' || draft.avvState === 'offered';
  return (
    <FieldGroup title={say('group.contract')}>
      <ChoiceField
        label={say('avvState')}
        options={codes.options('avv', AVV_STATES)}
        value={draft.avvState}
        onChange={(avvState) => set({ avvState })}
      />
      {hasContract && <ContractDetails {...part} />}
      <ProofFields {...part} claim="avv" />
      <TextField
        label={say('subprocessorsUrl')}
        max={1000}
        value={draft.subprocessorsUrl}
        onChange={(subprocessorsUrl) => set({ subprocessorsUrl })}
      />
      <AcceptedUnknown {...part} block="contract" />
    </FieldGroup>
  );
}

function ContractDetails({ draft, set }: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const language = useLanguage();
  return (
    <>
      <div class="pair">
        <TextField
          label={say('avvVersion')}
          max={200}
          value={draft.avvVersion}
          onChange={(avvVersion) => set({ avvVersion })}
        />
        <TextField
          label={say('avvUrl')}
          hint={say('avvUrl.hint')}
          max={1000}
          value={draft.avvUrl}
          onChange={(avvUrl) => set({ avvUrl })}
        />
      </div>
      <ChecksField
        label={say('avvChecked')}
        hint={say('avvChecked.hint')}
        options={AVV_ITEMS.map(({ id, text, norm }) => ({
          value: id,
          label: `${text[language]} (${normText(norm, language)})`,
        }))}
        value={draft.avvChecked}
        onChange={(avvChecked) => set({ avvChecked: [...avvChecked] })}
      />
    </>
  );
}

const TIA_STATES = ['open', 'done', 'not_needed'] as const;

/** What a transfer to a third country rests on (Art. 44 ff. GDPR). */
export function TransferGroup(part: VendorPartProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const { draft, set } = part;
  return (
    <FieldGroup title={say('group.transfer')} lead={say('group.transfer.lead')}>
      <CountryField
        label={say('transferCountry')}
        value={draft.transferCountry}
        onChange={(transferCountry) => set({ transferCountry })}
      />
      <ChecksField
        label={say('transferBasis')}
        options={codes.options('transfer', TRANSFER_BASES)}
        value={draft.transferBasis}
        onChange={(transferBasis) => set({ transferBasis: [...transferBasis] })}
      />
      {draft.transferBasis.includes('dpf') && (
        <div class="pair">
          <TextField
            label={say('dpfEntity')}
            hint={say('dpfEntity.hint')}
            max={200}
            value={draft.dpfEntity}
            onChange={(dpfEntity) => set({ dpfEntity })}
          />
          <DayField
            label={say('dpfCheckedDay')}
            value={draft.dpfCheckedDay ?? ''}
            onChange={(day) => set({ dpfCheckedDay: day || null })}
          />
        </div>
      )}
      {draft.transferBasis.includes('scc') && (
        <div class="pair">
          <ChoiceField
            label={say('tiaState')}
            options={codes.options('tia', TIA_STATES)}
            value={draft.tiaState}
            onChange={(tiaState) => set({ tiaState })}
          />
          <TextField
            label={say('tiaRef')}
            max={1000}
            value={draft.tiaRef}
            onChange={(tiaRef) => set({ tiaRef })}
          />
        </div>
      )}
    </FieldGroup>
  );
}
