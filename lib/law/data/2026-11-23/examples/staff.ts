import type { Example } from '../example';

/** Rating and planning of staff. */
export const staffExamples: readonly Example[] = [
  {
    number: 9,
    de: 'Leistungsbewertung Vertrieb aus CRM-Daten',
    en: 'Rate sales staff from CRM data',
    answers: { annex3: ['4b'], effect: 'influences', profiling: 'yes', pd: 'personal', staff: 'yes' },
    category: 'high',
    rules: ['R30'],
    notice: 'none',
    flags: ['LITERACY', 'HIGH_RISK_ANNEX', 'NOTICE_26_11', 'G1', 'G3', 'W1', 'W2'],
    review: false,
    appliesFrom: '2027-12-02',
  },
  {
    number: 10,
    de: 'Schichtplanung nach individuellem Verhalten',
    en: 'Shift allocation by individual behaviour',
    answers: { annex3: ['4b'], effect: 'influences', profiling: 'yes', pd: 'personal', staff: 'yes' },
    category: 'high',
    rules: ['R30'],
    notice: 'none',
    flags: ['LITERACY', 'HIGH_RISK_ANNEX', 'NOTICE_26_11', 'G1', 'G3', 'W1', 'W2'],
    review: false,
    appliesFrom: '2027-12-02',
  },
  {
    number: 11,
    de: 'Schichtplanung nur nach Verfügbarkeit und Qualifikation',
    en: 'Shift plan from availability and qualification only',
    answers: { pd: 'personal', staff: 'yes', effect: 'prepares' },
    category: 'minimal',
    rules: ['R60'],
    notice: 'none',
    flags: ['LITERACY', 'G1', 'G3', 'W1'],
    review: false,
    appliesFrom: null,
  },
];
