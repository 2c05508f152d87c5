import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { ChecksField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { PLANS } from '@/lib/law/gdpr/vendor-types';
import { today } from '@/lib/register/day';
import { factsOf, withPlan } from './new-check';
import type { VendorPartProps } from './vendor-form';

interface WhoGroupProps extends VendorPartProps {
  readonly toolIds: readonly string[];
  readonly onTools: (toolIds: readonly string[]) => void;
}

/** Vendor, product and plan, and the tools that the check covers. */
export function WhoGroup({ draft, set, problems, toolIds, onTools }: WhoGroupProps): VNode {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const { tools } = useRegister().snapshot;
  const facts = factsOf(toolIds);
  return (
    <FieldGroup title={say('group.who')}>
      <div class="pair">
        <TextField
          label={say('vendor')}
          required
          max={200}
          problem={problems.includes('vendor') ? say('problem.vendor') : undefined}
          value={draft.vendor}
          onChange={(vendor) => set({ vendor })}
        />
        <TextField
          label={say('productPlan')}
          hint={say('productPlan.hint')}
          max={200}
          value={draft.productPlan}
          onChange={(productPlan) => set({ productPlan })}
        />
      </div>
      <ChoiceField
        label={say('plan')}
        hint={facts ? say('prefill.tariff') : undefined}
        options={codes.options('plan', PLANS)}
        value={draft.plan}
        onChange={(plan) => set(withPlan(draft, plan, facts, today()))}
      />
      {tools.length > 0 && (
        <ChecksField
          label={say('tools')}
          options={tools.map(({ id, name }) => ({ value: id, label: name }))}
          value={toolIds}
          onChange={onTools}
        />
      )}
    </FieldGroup>
  );
}
