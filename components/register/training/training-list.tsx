import type { VNode } from 'preact';
import { Badge } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { RecordList } from '@/components/register/parts/record-list';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column } from '@/components/register/parts/table-view';
import { formatDay } from '@/lib/i18n/format';
import { trainingStrings } from '@/lib/i18n/training';
import { today } from '@/lib/register/day';
import type { LiteracyRecord } from '@/lib/register/model/literacy-record';
import { isTopic } from './topics';
import { nextDue, TRAINING_TONES, type TrainingState, trainingState } from './training-state';

const STATES = Object.keys(TRAINING_TONES) as readonly TrainingState[];

/** All measures, those due first. */
export function TrainingList(): VNode {
  const say = useSay(trainingStrings);
  const { literacy } = useRegister().snapshot;
  const columns = useColumns();
  return (
    <RecordList
      section="training"
      say={say}
      rows={literacy}
      columns={columns}
      filters={[
        {
          id: 'state',
          label: say('filter.state'),
          all: say('filter.all'),
          options: STATES.map((state) => ({ id: state, name: say(`state.${state}`) })),
          fits: (record, state) => trainingState(record, today()) === state,
        },
      ]}
      sorting={{ column: 'next', isDown: false }}
    />
  );
}

function useColumns(): readonly Column<LiteracyRecord>[] {
  const say = useSay(trainingStrings);
  const codes = useCodes();
  const language = useLanguage();
  const day = (value: string | null) => (value === null ? '' : formatDay(language, value));
  const group = ({ roleGroup }: LiteracyRecord) => codes.name('role', roleGroup);
  const measure = (it: LiteracyRecord) => codes.name('measure', it.measure);
  const topics = (it: LiteracyRecord) =>
    it.topics.map((topic) => (isTopic(topic) ? say(`topic.${topic}`) : topic)).join(', ');
  const state = (it: LiteracyRecord) => trainingState(it, today());
  return [
    { id: 'group', title: say('col.group'), cell: group, text: group },
    { id: 'measure', title: say('col.measure'), cell: measure, text: measure },
    {
      id: 'state',
      title: say('col.state'),
      cell: (it) => <Badge tone={TRAINING_TONES[state(it)]}>{say(`state.${state(it)}`)}</Badge>,
      text: (it) => say(`state.${state(it)}`),
    },
    { id: 'topics', title: say('col.topics'), cell: topics, text: topics },
    { id: 'held', title: say('col.held'), cell: (it) => day(it.heldDay), sortBy: (it) => it.heldDay ?? '' },
    {
      id: 'people',
      title: say('col.people'),
      isNumber: true,
      cell: (it) => (it.participantsCount === 0 ? '' : it.participantsCount),
      sortBy: (it) => it.participantsCount,
    },
    {
      id: 'next',
      title: say('col.next'),
      cell: (it) => day(nextDue(it)),
      sortBy: (it) => nextDue(it) ?? '9',
    },
  ];
}
