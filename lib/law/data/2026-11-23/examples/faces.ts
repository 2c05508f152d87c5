import type { Example } from '../example';

/** Telling persons by their faces. */
export const facesExamples: readonly Example[] = [
  {
    number: 23,
    de: 'Zugang per Gesicht 1:1 bestätigen',
    en: 'Door access by 1:1 face verification',
    answers: { pd: 'special', staff: 'yes' },
    category: 'minimal',
    rules: ['R60'],
    notice: 'none',
    flags: ['LITERACY', 'G1', 'G2', 'G3', 'W1'],
    review: false,
    appliesFrom: null,
    boundary: true,
  },
  {
    number: 24,
    de: 'Besucher per Kamera identifizieren',
    en: 'Identify visitors remotely by face',
    answers: { annex3: ['1a'], effect: 'influences', profiling: 'no', pd: 'special' },
    category: 'high',
    rules: ['R31'],
    notice: 'none',
    flags: ['LITERACY', 'HIGH_RISK_ANNEX', 'NOTICE_26_11', 'G1', 'G2', 'G3'],
    review: false,
    appliesFrom: '2027-12-02',
  },
];
