import { assess } from '@/lib/law/assess';
import { exampleDefaults } from '@/lib/law/data/2026-11-23/example';
import { currentLaw } from '@/lib/law/laws';
import type { Answers } from '@/lib/law/types';
import { assessmentFields, type Decision } from '../assessments/record';
import type { DayCount } from '../model/counts';
import { POLICY_DEFAULTS, type PolicyFields } from '../model/policy-version';
import type { RiskAssessment } from '../model/risk-assessment';
import { BLANK_TOOL, type ToolRecord } from '../model/tool';
import { BLANK_USE_CASE, type UseCase } from '../model/use-case';

/** Day on which the invented records were made. */
export const DAY = '2026-11-02';

const base = () => ({
  id: crypto.randomUUID(),
  createdDay: DAY,
  updatedDay: DAY,
  version: 1,
  schemaVersion: 1 as const,
});

/** An invented policy. */
export const POLICY: PolicyFields = {
  ...POLICY_DEFAULTS,
  number: '1',
  validFrom: '2026-01-01',
  toolRules: {},
  typeActions: {},
  textDe: 'Keine Kundendaten ohne Platzhalter.',
  textEn: 'No customer data without placeholders.',
  worksAgreementRef: '',
  approvedByRole: 'Geschäftsführung',
  changeNote: '',
  announcedDay: null,
};

/** An invented tool. */
export function aTool(fields: Partial<ToolRecord> = {}): ToolRecord {
  return {
    ...BLANK_TOOL,
    ...base(),
    id: 'chatgpt',
    name: 'ChatGPT',
    firstSeen: DAY,
    lastSeen: DAY,
    ...fields,
  };
}

/** An invented use case: mails, written with one tool. */
export function aUseCase(fields: Partial<UseCase> = {}): UseCase {
  return {
    ...BLANK_USE_CASE,
    ...base(),
    number: 1,
    name: 'Mails beantworten',
    purpose: { code: 'mail', text: '' },
    tools: ['chatgpt'],
    dataCategories: ['contact'],
    ...fields,
  };
}

/** Its classification; answers that are not given are those of the examples, so that nothing is unsure. */
export function anAssessment(
  useCase: UseCase,
  answers: Answers = {},
  decision: Partial<Decision> = {},
): RiskAssessment {
  const result = assess({ ...exampleDefaults, ...answers }, currentLaw);
  const fields = assessmentFields(result, useCase, { assessorRole: 'KI', ...decision }, undefined);
  return { ...fields, ...base(), assessedDay: DAY, series: useCase.id, prevHash: null };
}

/** Uses of a day that are alike. */
export function aCount(fields: Partial<DayCount> = {}): DayCount {
  const count: Omit<DayCount, 'key'> = {
    day: DAY,
    toolId: 'chatgpt',
    purpose: 'mail',
    protection: 'pseudonymised',
    role: '',
    uses: 1,
    types: { PERSON: 1 },
    ...fields,
  };
  const { day, toolId, protection, purpose, role } = count;
  return { key: [day, toolId, protection, purpose, role].join('|'), ...count };
}
