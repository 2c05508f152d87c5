import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, DayField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { incidentsStrings } from '@/lib/i18n/incidents';
import type { IncidentPartProps } from './incident-form';

const DECISIONS = ['open', 'reported', 'not_reported'] as const;

/** What was done, whether the authority was told, and when it is closed. */
export function DecisionGroup({ draft, set, problems }: IncidentPartProps): VNode {
  const say = useSay(incidentsStrings);
  const codes = useCodes();
  const closed = problems.find((problem) => problem === 'closed' || problem === 'closed.before');
  return (
    <FieldGroup title={say('group.follow')}>
      <AreaField
        label={say('measure')}
        hint={say('measure.hint')}
        max={2000}
        value={draft.measure}
        onChange={(measure) => set({ measure })}
      />
      <ChoiceField
        label={say('decision')}
        hint={say('decision.hint')}
        options={codes.options('art33', DECISIONS)}
        value={draft.art33.decision}
        onChange={(decision) => set({ art33: { ...draft.art33, decision } })}
      />
      {draft.art33.decision !== 'open' && (
        <AreaField
          label={say('reason')}
          max={2000}
          rows={2}
          required={draft.art33.decision === 'not_reported'}
          problem={problems.includes('reason') ? say('problem.reason') : undefined}
          value={draft.art33.reason}
          onChange={(reason) => set({ art33: { ...draft.art33, reason } })}
        />
      )}
      <DayField
        label={say('closedDay')}
        problem={closed && say(`problem.${closed}`)}
        value={draft.closedDay ?? ''}
        onChange={(day) => set({ closedDay: day || null })}
      />
    </FieldGroup>
  );
}
