import type { Example } from '../example';

/** Recommendations and patterns in customer data. */
export const customersExamples: readonly Example[] = [
  {
    number: 55,
    de: 'Produktvorschläge im Online-Shop',
    en: 'Product recommendations in a web shop',
    answers: { profiling: 'yes', effect: 'none', pd: 'personal' },
    category: 'minimal',
    rules: ['R60'],
    notice: 'none',
    flags: ['LITERACY', 'G1', 'G3'],
    review: false,
    appliesFrom: null,
  },
  {
    number: 56,
    de: 'Muster in Kundendaten (Abwanderung)',
    en: 'Churn patterns in customer data',
    answers: { profiling: 'yes', effect: 'prepares', pd: 'pseudo' },
    category: 'minimal',
    rules: ['R60'],
    notice: 'none',
    flags: ['LITERACY', 'G1', 'G3'],
    review: false,
    appliesFrom: null,
  },
];
