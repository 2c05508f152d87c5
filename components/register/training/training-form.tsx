import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import {
  AreaField,
  ChecksField,
  ChoiceField,
  DayField,
  NumberField,
  TextField,
} from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { formatDay } from '@/lib/i18n/format';
import { trainingStrings } from '@/lib/i18n/training';
import { yearAfter } from '@/lib/law/reassess';
import { today } from '@/lib/register/day';
import type { Fields } from '@/lib/register/model/fields';
import { LITERACY_MEASURES, type LiteracyRecord } from '@/lib/register/model/literacy-record';
import { policyOn } from '@/lib/register/store/snapshot';
import { ROLES } from '@/lib/settings/roles';
import { isTopic, ownTopics, TOPICS } from './topics';
import { type TrainingProblem, trainingProblems } from './training-problems';
import { nextDue } from './training-state';

type Draft = Fields<LiteracyRecord>;

/** A measure to fill in, new or known. */
export function TrainingForm({ record }: { readonly record?: LiteracyRecord }): VNode {
  const say = useSay(trainingStrings);
  const codes = useCodes();
  const { store, snapshot } = useRegister();
  const [draft, set] = useDraft<Draft>(() =>
    record ? withoutUsualDue(record) : blank(policyOn(snapshot, today())?.number ?? ''),
  );
  const list = { href: linkTo('training'), label: say('title') };
  const title = record ? codes.name('measure', record.measure) : say('new');
  const problems = trainingProblems(draft, today());
  return (
    <>
      <PageHead title={title} back={list}>
        {record && <RemoveButton table="literacy" id={record.id} name={title} doneHref={list.href} />}
      </PageHead>
      <Form
        doneHref={list.href}
        hasProblems={problems.length > 0}
        onSave={() => store.literacy.save({ ...draft, nextDue: nextDue(draft) })}
      >
        <WhatGroup draft={draft} set={set} problems={problems} />
        <WhenGroup draft={draft} set={set} problems={problems} />
      </Form>
    </>
  );
}

/** A day that was only computed follows the day the measure was held; one that was set stays. */
function withoutUsualDue(record: LiteracyRecord): LiteracyRecord {
  const isUsual = record.heldDay !== null && record.nextDue === yearAfter(record.heldDay);
  return isUsual ? { ...record, nextDue: null } : record;
}

function blank(policyVersion: string): Draft {
  return {
    roleGroup: 'other',
    need: '',
    measure: 'instruction',
    topics: [],
    heldDay: today(),
    durationMin: 0,
    participantsCount: 0,
    materialRef: '',
    policyVersion,
    nextDue: null,
  };
}

interface PartProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly problems: readonly TrainingProblem[];
}

function WhatGroup({ draft, set, problems }: PartProps): VNode {
  const say = useSay(trainingStrings);
  const codes = useCodes();
  const [own, setOwn] = useState(() => draft.topics.filter((topic) => !isTopic(topic)).join(', '));
  const known = TOPICS.filter((topic) => draft.topics.includes(topic));
  const setTopics = (chosen: readonly string[], text: string) =>
    set({ topics: [...chosen, ...ownTopics(text)] });
  return (
    <FieldGroup title={say('group.what')}>
      <div class="pair">
        <ChoiceField
          label={say('roleGroup')}
          options={codes.options('role', ROLES)}
          value={draft.roleGroup}
          onChange={(roleGroup) => set({ roleGroup })}
        />
        <ChoiceField
          label={say('measure')}
          options={codes.options('measure', LITERACY_MEASURES)}
          value={draft.measure}
          onChange={(measure) => set({ measure })}
        />
      </div>
      <ChecksField
        label={say('topics')}
        problem={problems.includes('topics') ? say('problem.topics') : undefined}
        options={TOPICS.map((value) => ({ value, label: say(`topic.${value}`) }))}
        value={known}
        onChange={(chosen) => setTopics(chosen, own)}
      />
      <TextField
        label={say('topic.other')}
        hint={say('topic.other.hint')}
        max={1000}
        value={own}
        onChange={(text) => {
          setOwn(text);
          setTopics(known, text);
        }}
      />
      <AreaField
        label={say('need')}
        hint={say('need.hint')}
        max={1000}
        value={draft.need}
        onChange={(need) => set({ need })}
      />
    </FieldGroup>
  );
}

function WhenGroup({ draft, set, problems }: PartProps): VNode {
  const say = useSay(trainingStrings);
  const language = useLanguage();
  const yearOn = formatDay(language, yearAfter(draft.heldDay ?? today()));
  const problem = (id: 'day' | 'people') => (problems.includes(id) ? say(`problem.${id}`) : undefined);
  return (
    <FieldGroup title={say('group.when')}>
      <div class="pair">
        <DayField
          label={say('heldDay')}
          hint={say('heldDay.hint')}
          problem={problem('day')}
          value={draft.heldDay ?? ''}
          onChange={(day) => set({ heldDay: day || null })}
        />
        <DayField
          label={say('nextDue')}
          hint={say('nextDue.hint', { day: yearOn })}
          value={draft.nextDue ?? ''}
          onChange={(day) => set({ nextDue: day || null })}
        />
      </div>
      <div class="pair">
        <NumberField
          label={say('participantsCount')}
          hint={say('participantsCount.hint')}
          problem={problem('people')}
          value={draft.participantsCount || undefined}
          onChange={(count = 0) => set({ participantsCount: count })}
        />
        <NumberField
          label={say('durationMin')}
          value={draft.durationMin || undefined}
          onChange={(minutes = 0) => set({ durationMin: minutes })}
        />
      </div>
      <div class="pair">
        <TextField
          label={say('materialRef')}
          hint={say('materialRef.hint')}
          max={1000}
          value={draft.materialRef}
          onChange={(materialRef) => set({ materialRef })}
        />
        <TextField
          label={say('policyVersion')}
          max={200}
          value={draft.policyVersion}
          onChange={(policyVersion) => set({ policyVersion })}
        />
      </div>
    </FieldGroup>
  );
}
