import { assess } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import { computedFields } from '@/lib/register/assessments/record';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { BLANK_USE_CASE, type UseCase } from '@/lib/register/model/use-case';

const base = { createdDay: '2026-11-23', updatedDay: '2026-11-23', version: 1, schemaVersion: 1 } as const;

/** An invented chatbot on a website that was classified: it owes a notice and an entry under Art. 30. */
export const CHAT_CASE: UseCase = {
  ...BLANK_USE_CASE,
  ...base,
  id: '5b0c9c39-6f5e-4e36-9a36-0d2f5f1b7a11',
  number: 1,
  name: 'Website-Chat',
  description: 'Ein KI-Assistent beantwortet Fragen zu Öffnungszeiten und Ersatzteilen.',
  purpose: { code: 'mail', text: '' },
  tools: ['chatgpt'],
  ownerRole: 'Leitung Kundendienst',
  dataSubjects: ['customers'],
  dataCategories: ['contact'],
  personalDataMode: 'personal',
  customerImpact: 'sees_output',
  customerImpactText: 'Antworten können Fehler enthalten; ein Mensch ist erreichbar.',
  status: 'approved',
};

const result = assess(
  {
    ai: 'yes',
    role: 'deployer',
    prohib: [],
    safety: 'no',
    annex3: ['none'],
    effect: 'none',
    profiling: 'no',
    inter: 'yes',
    media: ['text'],
    pub: ['no'],
    pd: 'personal',
    cust: 'sees_output',
    staff: 'no',
  },
  currentLaw,
  { stage: 'admin', labelPolicy: 'house_rule_strict' },
);

/** Its classification. */
export const CHAT_ASSESSMENT: RiskAssessment = {
  ...base,
  ...computedFields(result),
  id: '0c9b6a52-2f7f-4d0f-8a0e-6c3d0c1a9b22',
  series: CHAT_CASE.id,
  prevHash: null,
  reviewed: false,
  reasonNote: '',
  override: null,
  assessorRole: 'KI-Verantwortliche',
  assessedDay: '2026-11-23',
  approvedDay: null,
  supersedes: null,
  basis: { tools: ['chatgpt'], purpose: 'mail', dataCategories: ['contact'] },
};
