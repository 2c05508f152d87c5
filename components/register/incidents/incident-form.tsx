import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, DayField } from '@/components/register/parts/fields';
import { FieldGroup, Form } from '@/components/register/parts/form';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { RemoveButton } from '@/components/register/parts/remove-button';
import { useSay } from '@/components/register/parts/speech';
import { useDraft } from '@/components/register/parts/use-draft';
import { linkTo } from '@/components/register/route';
import { incidentsStrings } from '@/lib/i18n/incidents';
import { today } from '@/lib/register/day';
import type { Fields } from '@/lib/register/model/fields';
import { INCIDENT_KINDS, type Incident } from '@/lib/register/model/incident';
import { Deadline } from './deadline';
import { DecisionGroup } from './decision-group';
import { type IncidentProblem, incidentProblems } from './incident-problems';
import { TypeCounts } from './type-counts';

export type IncidentDraft = Fields<Incident>;

export interface IncidentPartProps {
  readonly draft: IncidentDraft;
  readonly set: (change: Partial<IncidentDraft>) => void;
  readonly problems: readonly IncidentProblem[];
}

/** An incident to fill in, new or known. */
export function IncidentForm({ record }: { readonly record?: Incident }): VNode {
  const say = useSay(incidentsStrings);
  const codes = useCodes();
  const { store } = useRegister();
  const [draft, set] = useDraft<IncidentDraft>(() => record ?? blank());
  const list = { href: linkTo('incidents'), label: say('title') };
  const title = record ? codes.name('incident', record.kind) : say('new');
  const problems = incidentProblems(draft, today());
  const part = { draft, set, problems };
  return (
    <>
      <PageHead title={title} back={list}>
        {record && <RemoveButton table="incidents" id={record.id} name={title} doneHref={list.href} />}
      </PageHead>
      <Form doneHref={list.href} hasProblems={problems.length > 0} onSave={() => store.incidents.save(draft)}>
        <Deadline draft={draft} />
        <WhatGroup {...part} />
        <TypeCounts {...part} />
        <DecisionGroup {...part} />
      </Form>
    </>
  );
}

function blank(): IncidentDraft {
  return {
    day: today(),
    toolId: null,
    kind: 'personal_data_without_avv',
    types: {},
    description: '',
    measure: '',
    art33: { decision: 'open', reason: '' },
    closedDay: null,
  };
}

function WhatGroup({ draft, set, problems }: IncidentPartProps): VNode {
  const say = useSay(incidentsStrings);
  const codes = useCodes();
  const { tools } = useRegister().snapshot;
  const options = [
    { value: '', label: say('toolId.none') },
    ...tools.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const problem = (id: 'day' | 'description') => (problems.includes(id) ? say(`problem.${id}`) : undefined);
  return (
    <FieldGroup title={say('group.what')}>
      <ChoiceField
        label={say('kind')}
        options={codes.options('incident', INCIDENT_KINDS)}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <div class="pair">
        <DayField
          label={say('day')}
          required
          problem={problem('day')}
          value={draft.day}
          onChange={(day) => day && set({ day })}
        />
        <ChoiceField
          label={say('toolId')}
          options={options}
          value={draft.toolId ?? ''}
          onChange={(id) => set({ toolId: id || null })}
        />
      </div>
      <AreaField
        label={say('description')}
        hint={say('description.hint')}
        required
        max={2000}
        problem={problem('description')}
        value={draft.description}
        onChange={(description) => set({ description })}
      />
    </FieldGroup>
  );
}
