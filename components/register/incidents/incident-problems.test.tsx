import { expect, test } from 'vitest';
import { incidentProblems } from './incident-problems';

const incident = {
  day: '2026-11-20',
  toolId: null,
  kind: 'personal_data_without_avv',
  types: {},
  description: 'Kundenliste in privatem Konto eingegeben.',
  measure: '',
  art33: { decision: 'open', reason: '' },
  closedDay: null,
} as const;

test.each([
  [{}, []],
  [{ day: '2026-11-29' }, ['day']],
  [{ description: ' ' }, ['description']],
  [{ art33: { decision: 'not_reported', reason: '' } }, ['reason']],
  [{ art33: { decision: 'not_reported', reason: 'Kein Risiko: Konto sofort gelöscht.' } }, []],
  [{ art33: { decision: 'reported', reason: '' } }, []],
  [{ closedDay: '2026-11-24' }, ['closed']],
  [{ closedDay: '2026-11-24', kind: 'missing_label' }, []],
  [{ closedDay: '2026-11-24', kind: 'other', types: { EMAIL: 3 } }, ['closed']],
  [{ closedDay: '2026-11-24', art33: { decision: 'reported', reason: '' } }, []],
  [{ closedDay: '2026-11-19', art33: { decision: 'reported', reason: '' } }, ['closed.before']],
] as const)('%j has the problems %j', (change, problems) => {
  expect(incidentProblems({ ...incident, ...change }, '2026-11-28')).toEqual(problems);
});
