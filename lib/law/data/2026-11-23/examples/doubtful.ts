import type { Example } from '../example';

/** Cases that turn on whose system it is or what cannot be told. */
export const doubtfulExamples: readonly Example[] = [
  {
    number: 61,
    de: 'Bildbearbeitung unklar',
    en: 'Edited picture, unclear whether it looks real',
    answers: { media: ['image'], real: ['unsure'], pub: ['advert'] },
    category: 'limited',
    rules: ['R47'],
    notice: 'required',
    flags: ['LITERACY'],
    review: true,
    appliesFrom: '2026-08-02',
  },
  {
    number: 62,
    de: 'Eigener Chatbot unter eigener Marke',
    en: 'Own-brand chatbot built on a bought model',
    answers: { role: 'provider', inter: 'yes', pd: 'personal' },
    category: 'limited',
    rules: ['R02', 'R40'],
    notice: 'required',
    flags: ['PROVIDER_CHECK', 'LITERACY', 'G1', 'G3'],
    review: true,
    appliesFrom: '2026-08-02',
  },
];
