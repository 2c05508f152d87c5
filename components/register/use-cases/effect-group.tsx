import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, DayField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { OUTPUT_CHECKS, type UseCase } from '@/lib/register/model/use-case';
import type { GroupProps } from './use-case-form';

/** What it means for customers, and how results are checked. */
export function EffectGroup({ draft, set }: GroupProps): VNode {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const checked = (change: Partial<UseCase['outputChecked']>) =>
    set({ outputChecked: { ...draft.outputChecked, ...change } });
  return (
    <FieldGroup title={say('group.effect')}>
      <AreaField
        label={say('field.impact')}
        value={draft.customerImpactText}
        max={4000}
        rows={2}
        onChange={(customerImpactText) => set({ customerImpactText })}
      />
      <div class="pair">
        <ChoiceField
          label={say('field.checked')}
          value={draft.outputChecked.code}
          options={codes.options('output_check', OUTPUT_CHECKS)}
          onChange={(code) => checked({ code })}
        />
        <TextField
          label={say('field.checked.text')}
          value={draft.outputChecked.text}
          max={4000}
          onChange={(text) => checked({ text })}
        />
      </div>
      <AreaField
        label={say('field.alternatives')}
        value={draft.alternatives}
        max={4000}
        rows={2}
        onChange={(alternatives) => set({ alternatives })}
      />
      <DayField
        label={say('field.review')}
        value={draft.reviewDue ?? ''}
        onChange={(day) => set({ reviewDue: day || null })}
      />
    </FieldGroup>
  );
}
