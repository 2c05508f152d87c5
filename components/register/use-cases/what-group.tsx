import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChecksField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { partStrings } from '@/lib/i18n/parts';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { ROLES } from '@/lib/settings/roles';
import type { GroupProps } from './use-case-form';
import { usePurposes } from './use-purposes';

/** What it is about: purpose, tools, who answers for it. */
export function WhatGroup({ draft, set }: GroupProps): VNode {
  const say = useSay(useCaseStrings);
  const sayPart = useSay(partStrings);
  const codes = useCodes();
  const purposes = usePurposes();
  const { tools } = useRegister().snapshot;
  const need = (text: string) => (text.trim() === '' ? sayPart('form.required') : undefined);
  return (
    <FieldGroup title={say('group.what')} lead={say('group.what.lead')}>
      <TextField
        label={say('field.name')}
        value={draft.name}
        max={200}
        required
        problem={need(draft.name)}
        onChange={(name) => set({ name })}
      />
      <AreaField
        label={say('field.description')}
        value={draft.description}
        max={500}
        onChange={(description) => set({ description })}
      />
      <ChoiceField
        label={say('field.purpose')}
        value={draft.purpose.code}
        options={purposes.options}
        none={sayPart('form.none')}
        required
        problem={need(draft.purpose.code)}
        onChange={(code) => set({ purpose: { ...draft.purpose, code } })}
      />
      <TextField
        label={say('field.purpose.text')}
        value={draft.purpose.text}
        max={4000}
        onChange={(text) => set({ purpose: { ...draft.purpose, text } })}
      />
      <ChecksField
        label={say('field.tools')}
        hint={tools.length === 0 ? say('field.tools.none') : undefined}
        value={draft.tools}
        options={tools.map((tool) => ({ value: tool.id, label: tool.name }))}
        onChange={(chosen) => set({ tools: [...chosen] })}
      />
      <div class="pair">
        <ChoiceField
          label={say('field.department')}
          value={draft.departmentRole}
          options={codes.options('role', ROLES)}
          onChange={(departmentRole) => set({ departmentRole })}
        />
        <TextField
          label={say('field.owner')}
          hint={say('field.owner.hint')}
          value={draft.ownerRole}
          max={200}
          onChange={(ownerRole) => set({ ownerRole })}
        />
      </div>
    </FieldGroup>
  );
}
