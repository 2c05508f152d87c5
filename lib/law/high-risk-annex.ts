import type { Text } from './types';

/** How and why a decision came about, for a high-risk use (Art. 26, 86 AI Act, Art. 15(1)(h), 22 GDPR). */
export interface HighRiskAnnex {
  readonly outputMeaning: string;
  readonly decisionRole: string;
  readonly oversightRole: string;
  readonly overridePath: string;
  readonly logPlace: string;
  readonly logRetentionMonths: number;
  readonly explanation: string;
  readonly complaintPath: string;
}

/** Shortest retention of the system's logs, months (Art. 26(6)). */
export const MIN_LOG_MONTHS = 6;

export interface HighRiskField {
  readonly id: keyof HighRiskAnnex;
  readonly label: Text;
  readonly norm: string;
}

/** The fields without which a high-risk use case cannot be approved. */
export const HIGH_RISK_FIELDS: readonly HighRiskField[] = [
  {
    id: 'outputMeaning',
    norm: 'Art. 26(1)',
    label: { de: 'Was das Ergebnis der KI aussagt', en: 'What the output means' },
  },
  {
    id: 'decisionRole',
    norm: 'Art. 86',
    label: { de: 'Rolle des Ergebnisses bei der Entscheidung', en: 'Part of the output in the decision' },
  },
  {
    id: 'oversightRole',
    norm: 'Art. 26(2)',
    label: { de: 'Rolle, die beaufsichtigt', en: 'Role that oversees' },
  },
  {
    id: 'overridePath',
    norm: 'Art. 26(2)',
    label: { de: 'Weg, auf dem Menschen anders entscheiden', en: 'How people decide otherwise' },
  },
  { id: 'logPlace', norm: 'Art. 26(6)', label: { de: 'Ort der Protokolle', en: 'Place of the logs' } },
  {
    id: 'logRetentionMonths',
    norm: 'Art. 26(6)',
    label: { de: 'Aufbewahrung der Protokolle in Monaten', en: 'Retention of the logs in months' },
  },
  {
    id: 'explanation',
    norm: 'Art. 86',
    label: { de: 'Erläuterung für betroffene Personen', en: 'Explanation for affected persons' },
  },
  { id: 'complaintPath', norm: 'Art. 86', label: { de: 'Weg für Beschwerden', en: 'Complaint path' } },
];

/** Fields that are empty, or a retention under six months. */
export function highRiskMissing(annex: Partial<HighRiskAnnex>): readonly HighRiskField[] {
  return HIGH_RISK_FIELDS.filter(({ id }) => !isFilled(annex[id]));
}

function isFilled(value: string | number | undefined): boolean {
  return typeof value === 'number' ? value >= MIN_LOG_MONTHS : Boolean(value?.trim());
}
