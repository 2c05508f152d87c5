import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import { ChecksField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { wizardLink } from '@/components/register/wizard/wizard-steps';
import { partStrings } from '@/lib/i18n/parts';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import type { Stage } from '@/lib/law/types';
import { BLANK_USE_CASE } from '@/lib/register/model/use-case';
import { ROLES } from '@/lib/settings/roles';
import { observedCategories } from './observed-categories';
import { usePurposes } from './use-purposes';

/** The first step of a use case: what, for which purpose, with which tools; then the questions. */
export function NewUseCase({ preset }: { readonly preset: Readonly<Record<string, string>> }): VNode {
  const say = useSay(useCaseStrings);
  const sayPart = useSay(partStrings);
  const codes = useCodes();
  const purposes = usePurposes();
  const { store, snapshot } = useRegister();
  const [id] = useState(() => crypto.randomUUID());
  const [stage, setStage] = useState<Stage>('admin');
  const [draft, set] = useDraft(() => ({ ...BLANK_USE_CASE, tools: preset['tool'] ? [preset['tool']] : [] }));
  const isNameless = draft.name.trim() === '';
  const isAimless = draft.purpose.code === '';
  const need = (isMissing: boolean) => (isMissing ? sayPart('form.required') : undefined);
  const tools = snapshot.tools.filter(({ status }) => status !== 'retired' && status !== 'blocked');
  return (
    <>
      <PageHead
        title={say('new.title')}
        lead={say('new.lead')}
        back={{ href: linkTo('use-cases'), label: say('title') }}
      />
      <Form
        save={say('begin')}
        doneHref={wizardLink(id, stage)}
        cancelHref={linkTo('use-cases')}
        hasProblems={isNameless || isAimless}
        onSave={() =>
          store.useCases.save({
            ...draft,
            name: draft.name.trim(),
            dataCategories: [...observedCategories(draft, snapshot.dayCounts)],
            id,
            number: 1,
          })
        }
      >
        <FieldGroup title={say('group.what')} lead={say('group.what.lead')}>
          <TextField
            label={say('field.name')}
            hint={say('field.name.hint')}
            value={draft.name}
            max={200}
            required
            problem={need(isNameless)}
            onChange={(name) => set({ name })}
          />
          <ChoiceField
            label={say('field.purpose')}
            value={draft.purpose.code}
            options={purposes.options}
            none={sayPart('form.none')}
            required
            problem={need(isAimless)}
            onChange={(code) => set({ purpose: { ...draft.purpose, code } })}
          />
          <ChecksField
            label={say('field.tools')}
            hint={tools.length === 0 ? say('field.tools.none') : undefined}
            value={draft.tools}
            options={tools.map((tool) => ({ value: tool.id, label: tool.name }))}
            onChange={(chosen) => set({ tools: [...chosen] })}
          />
          <ChoiceField
            label={say('field.department')}
            value={draft.departmentRole}
            options={codes.options('role', ROLES)}
            onChange={(departmentRole) => set({ departmentRole })}
          />
          <ChoiceField<Stage>
            label={say('begin.who')}
            value={stage}
            options={[
              { value: 'admin', label: say('begin.admin') },
              { value: 'employee', label: say('begin.employee') },
            ]}
            onChange={setStage}
          />
        </FieldGroup>
      </Form>
    </>
  );
}
