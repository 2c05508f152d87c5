import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { RecordList } from '@/components/register/parts/record-list';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column } from '@/components/register/parts/table-view';
import { formatDay } from '@/lib/i18n/format';
import { incidentsStrings } from '@/lib/i18n/incidents';
import type { Incident } from '@/lib/register/model/incident';

const STATES = ['open', 'closed'] as const;
const stateOf = ({ closedDay }: Incident) => (closedDay === null ? 'open' : 'closed');

/** All incidents, the newest first. */
export function IncidentList(): VNode {
  const say = useSay(incidentsStrings);
  const { incidents } = useRegister().snapshot;
  const columns = useColumns();
  return (
    <RecordList
      section="incidents"
      say={say}
      rows={incidents}
      columns={columns}
      filters={[
        {
          id: 'state',
          label: say('filter.state'),
          all: say('filter.all'),
          options: STATES.map((state) => ({ id: state, name: say(`state.${state}`) })),
          fits: (incident, state) => stateOf(incident) === state,
        },
      ]}
      sorting={{ column: 'day', isDown: true }}
    />
  );
}

function useColumns(): readonly Column<Incident>[] {
  const say = useSay(incidentsStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { tools } = useRegister().snapshot;
  const kind = (it: Incident) => codes.name('incident', it.kind);
  const tool = ({ toolId }: Incident) => tools.find(({ id }) => id === toolId)?.name ?? toolId ?? '';
  const decision = ({ art33 }: Incident) => codes.name('art33', art33.decision);
  return [
    { id: 'kind', title: say('col.kind'), cell: kind, text: kind },
    {
      id: 'state',
      title: say('col.state'),
      cell: (it) => <Badge tone={it.closedDay === null ? 'note' : 'ok'}>{say(`state.${stateOf(it)}`)}</Badge>,
      text: (it) => say(`state.${stateOf(it)}`),
    },
    {
      id: 'day',
      title: say('col.day'),
      cell: ({ day }) => formatDay(language, day),
      sortBy: ({ day }) => day,
    },
    { id: 'tool', title: say('col.tool'), cell: tool, text: tool },
    { id: 'art33', title: say('col.art33'), cell: decision, text: decision },
  ];
}
