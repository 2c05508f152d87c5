import type { incidents as de } from '../de/incidents';
import type { TranslationOf } from '../message';

export const incidents: TranslationOf<typeof de> = {
  title: 'Incidents',
  lead: 'What went wrong and what follows. Kinds of data and counts, no content, no names.',
  new: 'Enter an incident',
  'empty.title': 'No incidents',
  'empty.why':
    'Enter here when personal data went to a tool without a contract, a wrong output was used or a notice was missing.',

  'col.day': 'Known since',
  'col.kind': 'Kind',
  'col.tool': 'Tool',
  'col.art33': 'Report to the authority',
  'col.state': 'State',
  'state.open': 'open',
  'state.closed': 'closed',
  'filter.state': 'State',
  'filter.all': 'Every state',

  deadline: 'Decide by {day} whether the supervisory authority is notified.',
  'deadline.why':
    'Art. 33 GDPR: without undue delay, where feasible within 72 hours of becoming aware. The register knows no time of day, so it names the last day that is always in time.',
  'deadline.late': 'The period ended on {day}. Decide now and give the reason for the delay.',

  'group.what': 'What happened',
  'group.data': 'Which data',
  'group.data.lead': 'Kinds and counts only, as far as known. The values themselves do not belong here.',
  'group.follow': 'What follows',
  day: 'Known since',
  kind: 'Kind of incident',
  toolId: 'Tool',
  'toolId.none': 'none, or unknown',
  description: 'Description',
  'description.hint': 'In two sentences, without names and without content.',
  types: 'Kinds concerned',
  count: 'Number: {type}',
  measure: 'What was done',
  'measure.hint': 'For example: history at the vendor deleted, team instructed.',
  decision: 'Report to the supervisory authority',
  'decision.hint':
    'Not needed where no risk to those affected is likely. The reason belongs here even then (Art. 33(5)).',
  reason: 'Reason for the decision',
  closedDay: 'Closed on',
  'problem.day': 'The day is in the future.',
  'problem.description': 'Please describe the incident briefly.',
  'problem.reason': 'Please give the reason for not reporting.',
  'problem.closed': 'Before closing: decide about the report.',
  'problem.closed.before': 'The closing lies before the incident.',
};
