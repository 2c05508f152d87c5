import type { Fields } from '@/lib/register/model/fields';
import type { Incident } from '@/lib/register/model/incident';

export type IncidentProblem = 'day' | 'description' | 'reason' | 'closed' | 'closed.before';

/** What is wrong with an incident. Not reporting needs its reason (Art. 33(5) GDPR), closing its decision. */
export function incidentProblems(
  { day, kind, types, description, art33, closedDay }: Fields<Incident>,
  today: string,
): readonly IncidentProblem[] {
  const found: readonly (readonly [IncidentProblem, boolean])[] = [
    ['day', day > today],
    ['description', description.trim() === ''],
    ['reason', art33.decision === 'not_reported' && art33.reason.trim() === ''],
    ['closed', closedDay !== null && isBreach({ kind, types }) && art33.decision === 'open'],
    ['closed.before', closedDay !== null && closedDay < day],
  ];
  return found.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}

/** Whether personal data are concerned, so that a decision about a report is due (Art. 33 GDPR). */
export function isBreach({ kind, types }: Pick<Incident, 'kind' | 'types'>): boolean {
  return kind === 'personal_data_without_avv' || Object.keys(types).length > 0;
}
