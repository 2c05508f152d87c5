import { assess, ENGINE_VERSION } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import type { Answers } from '@/lib/law/types';
import { BLANK_COMPANY, COMPANY_ID } from '@/lib/register/model/company';
import type { DayCount } from '@/lib/register/model/counts';
import type { RiskAssessment } from '@/lib/register/model/risk-assessment';
import { BLANK_TOOL } from '@/lib/register/model/tool';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { BLANK_VENDOR_CHECK } from '@/lib/register/model/vendor-check';
import { EMPTY_SNAPSHOT, type Snapshot } from '@/lib/register/store/snapshot';
import { POLICY } from '@/lib/register/testing/some-records';
import type { PaperSource } from '../source';
import { ANSWERS } from './answers';
import { base, idOf } from './base';
import { CASES } from './use-cases';

/*
 * An invented company whose register has something of everything: a use case that is approved, one whose
 * notice is missing, one of high risk, one nobody has described, a tool nobody has decided on.
 */

const DAY = '2026-11-23';
/** The answers in the form that each question of the law file has. */
function formed(answers: Answers): RiskAssessment['answers'] {
  const entries = currentLaw.questions.flatMap((question): [string, string | string[]][] => {
    const given = answers[question.id];
    if (given === undefined) return [];
    const codes = [given].flat();
    return [[question.id, question.form === 'multi' ? codes : (codes[0] ?? '')]];
  });
  return Object.fromEntries(entries);
}

function assessment(
  n: number,
  useCase: number,
  given: Answers,
  more: Partial<RiskAssessment> = {},
): RiskAssessment {
  const answers = formed(given);
  const result = assess(answers, currentLaw);
  return {
    ...base(n),
    series: idOf(useCase),
    prevHash: null,
    answers,
    stage: 'admin',
    labelPolicy: 'house_rule_strict',
    lawVersion: currentLaw.version,
    engineVersion: ENGINE_VERSION,
    firedRules: [...result.firedRules],
    category: result.category,
    notice: result.notice,
    notices: result.notices.map((notice) => ({ ...notice, rules: [...notice.rules] })),
    flags: [...result.flags],
    needsReview: result.needsReview,
    reviewed: false,
    reasonDe: result.reason.de,
    reasonEn: result.reason.en,
    reasonNote: '',
    override: null,
    assessorRole: 'Büroleitung',
    assessedDay: '2026-09-15',
    approvedDay: null,
    appliesFrom: result.duties.map(({ id: duty, appliesFrom }) => ({ duty, day: appliesFrom })),
    supersedes: null,
    basis: { tools: ['chatgpt'], purpose: 'mail', dataCategories: ['contact'] },
    ...more,
  };
}

const NOTICE: TransparencyNotice = {
  ...base(31),
  series: idOf(30),
  prevHash: null,
  useCaseId: idOf(12),
  type: 'chatbot',
  required: 'required',
  basis: 'Art. 50(1), (5) KI-VO · R40',
  language: 'de',
  text: 'Hier antwortet ein KI-System von Muster & Söhne GmbH.',
  placement: { code: 'first_message', text: '' },
  euLabel: 'none',
  accessible: 'unchecked',
  state: 'draft',
  inPlaceSince: null,
  checkedDay: null,
  evidenceRef: '',
};

const count = (day: string, toolId: string, more: Partial<DayCount> = {}): DayCount => ({
  key: `${day}|${toolId}|${more.protection ?? ''}`,
  day,
  toolId,
  purpose: 'mail',
  protection: 'pseudonymised',
  role: 'service',
  uses: 3,
  types: { PERSON: 4, EMAIL: 2 },
  ...more,
});

/** Everything in the register of the invented company on 23 November 2026. */
export const COMPANY: Snapshot = {
  ...EMPTY_SNAPSHOT,
  company: {
    ...base(1),
    ...BLANK_COMPANY,
    id: COMPANY_ID,
    name: 'Muster & Söhne GmbH',
    shortName: 'muster-soehne',
    address: 'Gerbergasse 3\n61118 Bad Vilbel',
    email: 'buero@muster-soehne.example',
    phone: '+49 6101 555 010',
    representative: 'Geschäftsführung',
    dpo: 'Externer Datenschutz',
    dpoContact: 'datenschutz@muster-soehne.example',
    authority: 'Der Hessische Beauftragte für Datenschutz',
    worksCouncil: 'no',
    publicBody: 'no',
    headcounts: { service: 9, sales: 6, hr: 1 },
  },
  tools: [
    {
      ...base(21),
      ...BLANK_TOOL,
      id: 'chatgpt',
      name: 'ChatGPT',
      vendor: 'OpenAI',
      kind: 'chat',
      plan: 'business',
      accountType: 'company_named',
      vendorCheckId: idOf(41),
      status: 'allowed',
      firstSeen: '2026-03-02',
      lastSeen: '2026-11-20',
      discovered: 'detected',
    },
    {
      ...base(22),
      ...BLANK_TOOL,
      id: 'microsoft-copilot',
      name: 'Microsoft Copilot',
      vendor: 'Microsoft',
      kind: 'office_copilot',
      plan: 'enterprise',
      accountType: 'company_named',
      status: 'allowed_no_personal_data',
      discovered: 'detected',
    },
    {
      ...base(23),
      ...BLANK_TOOL,
      id: 'deepseek',
      name: 'DeepSeek',
      vendor: 'DeepSeek',
      status: 'blocked',
      statusReason: 'Drittland ohne Grundlage',
    },
    {
      ...base(24),
      ...BLANK_TOOL,
      id: 'perplexity',
      name: 'Perplexity',
      vendor: 'Perplexity',
      firstSeen: '2026-11-17',
      lastSeen: '2026-11-21',
      discovered: 'detected',
    },
  ],
  useCases: CASES,
  assessments: [
    assessment(51, 11, ANSWERS.mails, { assessedDay: '2026-03-10' }),
    assessment(52, 11, ANSWERS.mails, {
      version: 2,
      approvedDay: '2026-09-16',
      prevHash: 'a'.repeat(64),
      supersedes: idOf(51),
    }),
    assessment(53, 12, ANSWERS.chat),
    assessment(54, 13, ANSWERS.applicants),
  ],
  vendorChecks: [
    {
      ...base(41),
      ...BLANK_VENDOR_CHECK,
      vendor: 'OpenAI',
      productPlan: 'ChatGPT Business',
      plan: 'business',
      contractingEntity: 'OpenAI Ireland Ltd.',
      seatCountry: 'US',
      howItWorks: 'Großes Sprachmodell, erzeugt Text aus Wahrscheinlichkeiten.',
      avvState: 'signed',
      avvVersion: '2026-01',
      avvChecked: ['entity', 'plan', 'instructions'],
      trainingConsumer: 'opt_out',
      trainingBusiness: 'no',
      historySetting: 'off',
      retentionVendor: '30 Tage nach Löschung',
      storageRegion: 'eea_option',
      inferenceRegion: 'third_country',
      supportAccess: 'unknown',
      transferCountry: 'US',
      transferBasis: ['dpf', 'scc'],
      dpfEntity: 'OpenAI, L.L.C.',
      dpfCheckedDay: '2026-11-03',
      tiaState: 'done',
      certificates: ['SOC 2'],
      result: 'ok_with_conditions',
      conditions: 'Nur mit Platzhaltern.',
      reviewerRole: 'Datenschutz',
      reviewDue: '2027-02-01',
      proofs: {
        seat: {
          sourceUrl: 'https://example.org/terms',
          sourceDay: '2026-06-23',
          verified: 'verified_by_admin',
        },
        avv: { sourceUrl: 'https://example.org/dpa', sourceDay: null, verified: 'prefill' },
      },
    },
  ],
  policies: [
    {
      ...base(61),
      series: 'policy',
      prevHash: null,
      ...POLICY,
      number: '4',
      textDe: 'Nur freigegebene Werkzeuge.\n2. Ergebnisse prüfen.',
      changeNote: 'Erste Fassung',
    },
  ],
  notices: [NOTICE],
  reviews: [
    {
      ...base(71),
      useCaseId: idOf(11),
      contentLabel: 'Ratgeber Heizung',
      versionLabel: '2',
      factsChecked: true,
      sourcesChecked: true,
      changesMade: { code: 'substantial', text: '' },
      reviewerRole: 'Meister',
      competenceNote: 'Fachlich zuständig',
      editorialResponsible: 'Muster & Söhne GmbH',
      contactPublic: 'https://muster-soehne.example/impressum',
      reviewedDay: '2026-10-05',
      invalid: false,
    },
  ],
  literacy: [
    {
      ...base(81),
      roleGroup: 'service',
      need: 'Grenzen der KI, Umgang mit Kundendaten',
      measure: 'workshop',
      topics: ['Grenzen', 'Personendaten'],
      heldDay: '2026-05-12',
      durationMin: 90,
      participantsCount: 9,
      materialRef: '',
      policyVersion: '4',
      nextDue: '2027-05-12',
    },
  ],
  dayCounts: [
    count('2026-11-20', 'chatgpt'),
    count('2026-11-02', 'chatgpt', { protection: 'none_needed', types: {}, uses: 5 }),
    count('2026-07-01', 'chatgpt', { uses: 10, types: { IBAN: 1 } }),
    count('2026-05-01', 'chatgpt', { uses: 100 }),
    count('2026-11-20', 'perplexity', { purpose: '', uses: 2 }),
  ],
};

/** The company as papers are made from it. */
export function aSource(more: Partial<PaperSource> = {}): PaperSource {
  return {
    snapshot: COMPANY,
    language: 'de',
    day: DAY,
    productVersion: '1.0.0',
    fingerprint: 'A1B2 C3D4 E5F6 0718 293A 4B5C 6D7E 8F90',
    isSample: false,
    ...more,
  };
}
