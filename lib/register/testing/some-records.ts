import { POLICY_DEFAULTS, type PolicyFields } from '../model/policy-version';

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
