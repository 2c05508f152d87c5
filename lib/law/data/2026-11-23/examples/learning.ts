import type { Example } from '../example';

/** Exams and exercises. */
export const learningExamples: readonly Example[] = [
  {
    number: 30,
    de: 'Prüfungen bewerten',
    en: 'Grade exams of trainees',
    answers: { annex3: ['3b'], effect: 'influences', profiling: 'yes', pd: 'personal' },
    category: 'high',
    rules: ['R30'],
    notice: 'none',
    flags: ['LITERACY', 'HIGH_RISK_ANNEX', 'NOTICE_26_11', 'G1', 'G3'],
    review: false,
    appliesFrom: '2027-12-02',
  },
  {
    number: 31,
    de: 'Online-Prüfung überwachen',
    en: 'Proctor an online exam',
    answers: { annex3: ['3d'], effect: 'influences', profiling: 'yes', pd: 'personal' },
    category: 'high',
    rules: ['R30'],
    notice: 'none',
    flags: ['LITERACY', 'HIGH_RISK_ANNEX', 'NOTICE_26_11', 'G1', 'G3'],
    review: false,
    appliesFrom: '2027-12-02',
  },
  {
    number: 32,
    de: 'Übungsaufgaben erzeugen',
    en: 'Generate practice questions',
    answers: { media: ['text'] },
    category: 'minimal',
    rules: ['R60'],
    notice: 'none',
    flags: ['LITERACY'],
    review: false,
    appliesFrom: null,
  },
];
