import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, DayField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { transparencyStrings } from '@/lib/i18n/transparency';
import { NOTICE_TYPES } from '@/lib/law/types';
import { EU_LABELS, NOTICE_STATES, PLACEMENTS } from '@/lib/register/model/transparency-notice';
import { newDraft, wordings } from '@/lib/transparency/due-drafts';
import { fillText } from '@/lib/transparency/fill';
import { LABEL_VARIANTS, suggestedLabel } from '@/lib/transparency/labels';
import type { NoticePartProps } from './notice-form';
import type { FormProblem } from './notice-form-problems';
import { noticeValues } from './notice-values';
import { noticeRule } from './use-notice';

/** Kind, use case and language. What a notice is for does not change any more once it is stored. */
export function WhatGroup({
  draft,
  set,
  context,
  isNew,
}: NoticePartProps & { readonly isNew: boolean }): VNode | null {
  const say = useSay(transparencyStrings);
  const language = useLanguage();
  const { snapshot } = useRegister();
  if (!isNew) return null;
  const begin = (type: typeof draft.type, useCaseId: string | null) => {
    const values = noticeValues(
      snapshot.useCases.find(({ id }) => id === useCaseId),
      snapshot,
    );
    const { template: _, placement, ...fields } = newDraft(type, context.law, values, draft.language);
    set({ ...fields, useCaseId, placement: { code: placement, text: draft.placement.text } });
  };
  return (
    <FieldGroup title={say('group.what')}>
      <ChoiceField
        label={say('type')}
        options={NOTICE_TYPES.map((value) => ({ value, label: noticeRule(value)?.name[language] ?? value }))}
        value={draft.type}
        onChange={(type) => begin(type, draft.useCaseId)}
      />
      <ChoiceField
        label={say('useCase')}
        options={[
          { value: '', label: say('useCase.company') },
          ...snapshot.useCases.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.useCaseId ?? ''}
        onChange={(id) => begin(draft.type, id || null)}
      />
    </FieldGroup>
  );
}

const LANGUAGES = ['de', 'en'] as const;
const TEXT_PROBLEMS: readonly FormProblem[] = ['text', 'blanks', 'claims_review'];

/** The wording: from a template with the company's data, or in own words. */
export function TextGroup({ draft, set, problems, context }: NoticePartProps): VNode {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const { law, values } = context;
  const [template, setTemplate] = useState(() => templateOf(draft, context));
  const all = wordings(draft.type, law);
  const fill = (id: string, language: typeof draft.language) => {
    const wording = all.find((known) => known.id === id);
    setTemplate(id);
    set({
      language,
      ...(wording && {
        text: fillText(wording.text, values, language).text,
        euLabel: suggestedLabel(draft.type, id),
      }),
    });
  };
  const problem = problems.find((one) => TEXT_PROBLEMS.includes(one));
  return (
    <FieldGroup title={say('group.text')}>
      <div class="pair">
        <ChoiceField
          label={say('template')}
          hint={say('template.hint')}
          options={[
            { value: '', label: say('template.none') },
            ...all.map(({ id }) => ({ value: id, label: nameOf(`template.${id}`) })),
          ]}
          value={template}
          onChange={(id) => fill(id, draft.language)}
        />
        <ChoiceField
          label={say('language')}
          options={codes.options('language', LANGUAGES)}
          value={draft.language}
          onChange={(language) => fill(template, language)}
        />
      </div>
      <AreaField
        label={say('text')}
        hint={say('text.hint')}
        required
        rows={4}
        max={4000}
        problem={problem && say(`problem.${problem}`)}
        value={draft.text}
        onChange={(text) => {
          setTemplate('');
          set({ text });
        }}
      />
    </FieldGroup>
  );

  function nameOf(key: string): string {
    return say.has(key) ? say.template(key) : key;
  }
}

/** The template that a text comes from, empty for own words. */
function templateOf(draft: NoticePartProps['draft'], { law, values }: NoticePartProps['context']): string {
  const same = wordings(draft.type, law).find(
    ({ text }) => fillText(text, values, draft.language).text === draft.text,
  );
  return same?.id ?? '';
}

const ACCESS = ['yes', 'no', 'unchecked'] as const;
const PLACE_PROBLEMS: readonly FormProblem[] = ['where', 'hidden_place'];

/** Place, label and accessibility (Art. 50(5) AI Act). */
export function WhereGroup({ draft, set, problems, context }: NoticePartProps): VNode {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const language = useLanguage();
  const place = noticeRule(draft.type, context.law)?.placement[language] ?? '';
  const problem = problems.find((one) => PLACE_PROBLEMS.includes(one));
  return (
    <FieldGroup title={say('group.where')} lead={say('placement.law', { place })}>
      <ChoiceField
        label={say('placement')}
        options={codes.options('placement', PLACEMENTS)}
        value={draft.placement.code}
        onChange={(code) => set({ placement: { ...draft.placement, code } })}
      />
      <TextField
        label={say('placementText')}
        hint={say('placementText.hint')}
        max={1000}
        problem={problem && say(`problem.${problem}`)}
        value={draft.placement.text}
        onChange={(text) => set({ placement: { ...draft.placement, text } })}
      />
      <ChoiceField
        label={say('label')}
        hint={`${LABEL_VARIANTS[draft.euLabel].use[language]} ${say('label.official')}`}
        options={codes.options('eu_label', EU_LABELS)}
        value={draft.euLabel}
        onChange={(euLabel) => set({ euLabel })}
      />
      <ChoiceField
        label={say('accessible')}
        hint={say('accessible.hint')}
        options={codes.options('accessible', ACCESS)}
        problem={problems.includes('not_accessible') ? say('problem.not_accessible') : undefined}
        value={draft.accessible}
        onChange={(accessible) => set({ accessible })}
      />
    </FieldGroup>
  );
}

/** Whether it is in place, since when, and what proves it. */
export function StateGroup({ draft, set, problems }: NoticePartProps): VNode {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const since = problems.find((one) => one === 'since' || one === 'since.future');
  return (
    <FieldGroup title={say('group.state')}>
      <ChoiceField
        label={say('state')}
        options={codes.options('notice_state', NOTICE_STATES)}
        value={draft.state}
        onChange={(state) => set({ state })}
      />
      <div class="pair">
        <DayField
          label={say('since')}
          problem={since && say(`problem.${since}`)}
          value={draft.inPlaceSince ?? ''}
          onChange={(day) => set({ inPlaceSince: day || null })}
        />
        <DayField
          label={say('checkedDay')}
          value={draft.checkedDay ?? ''}
          onChange={(day) => set({ checkedDay: day || null })}
        />
      </div>
      <TextField
        label={say('evidence')}
        hint={say('evidence.hint')}
        max={1000}
        problem={problems.includes('evidence') ? say('problem.evidence') : undefined}
        value={draft.evidenceRef}
        onChange={(evidenceRef) => set({ evidenceRef })}
      />
    </FieldGroup>
  );
}
