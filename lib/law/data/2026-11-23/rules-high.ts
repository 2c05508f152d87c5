import type { Rule } from '../../types';

/** First day of the high-risk duties: Annex III, Annex I (Regulation (EU) 2026/1744). */
const ANNEX_III = '2027-12-02';
const ANNEX_I = '2028-08-02';

/** What makes a use high risk, and the documented way out of it. */
export const highRules: readonly Rule[] = [
  {
    id: 'R11',
    phase: 'classify',
    when: { term: 'emotion_exception' },
    category: 'high',
    notices: [{ type: 'emotion_biometric', level: 'required' }],
    duties: ['notice_50_3'],
    norm: 'Art. 5(1)(f), Anhang III Nr. 1(c), Art. 50(3) KI-VO',
    reason: {
      de: 'Die Ausnahme aus medizinischen oder Sicherheitsgründen gilt; der Einsatz bleibt hohes Risiko.',
      en: 'The exception for medical or safety reasons applies; the use remains high risk.',
    },
    appliesFrom: ANNEX_III,
  },
  {
    id: 'R12',
    phase: 'classify',
    when: { answer: 'prohib', in: ['unsure'] },
    category: 'high',
    review: true,
    noOverride: true,
    flags: [{ flag: 'BLOCKED' }],
    norm: 'Art. 5 KI-VO',
    reason: {
      de: 'Ob eine verbotene Praktik vorliegt, ist ungeklärt. Bis dahin ist der Einsatz gesperrt.',
      en: 'Whether a prohibited practice is involved is unsettled. The use is blocked until then.',
    },
    appliesFrom: '2025-02-02',
  },
  {
    id: 'R20',
    phase: 'classify',
    when: { all: [{ answer: 'safety', in: ['yes'] }, { answer: 'third_party', in: ['yes'] }] },
    category: 'high',
    norm: 'Art. 6(1), Anhang I KI-VO',
    reason: {
      de: 'Die KI ist ein geregeltes Produkt oder dessen Sicherheitsbauteil, und eine benannte Stelle muss prüfen.',
      en: 'The AI is a regulated product or its safety component, and a notified body has to assess it.',
    },
    appliesFrom: ANNEX_I,
  },
  {
    id: 'R21',
    phase: 'classify',
    when: { any: [{ answer: 'safety', in: ['unsure'] }, { answer: 'third_party', in: ['unsure'] }] },
    category: 'high',
    review: true,
    norm: 'Art. 6(1), Anhang I KI-VO',
    reason: {
      de: 'Ob die KI ein geregeltes Produkt oder Sicherheitsbauteil mit Prüfpflicht ist, ist offen. Sie gilt vorläufig als hohes Risiko.',
      en: 'Whether the AI is a regulated product or safety component to be assessed is open. It counts as high risk for now.',
    },
    appliesFrom: ANNEX_I,
  },
  {
    id: 'R30',
    phase: 'classify',
    when: { all: [{ term: 'area' }, { answer: 'profiling', in: ['yes'] }] },
    category: 'high',
    norm: 'Art. 6(2), 6(3) UAbs. 3, Anhang III KI-VO',
    reason: {
      de: 'Der Einsatz fällt in den Bereich „{annex3}“ und bewertet einzelne Menschen. Eine Ausnahme ist damit ausgeschlossen.',
      en: 'The use falls into the area “{annex3}” and evaluates individuals. That rules out an exception.',
    },
    appliesFrom: ANNEX_III,
  },
  {
    id: 'R31',
    phase: 'classify',
    when: {
      all: [{ term: 'area' }, { term: 'no_profiling' }, { answer: 'effect', in: ['influences', 'decides'] }],
    },
    category: 'high',
    norm: 'Art. 6(2), Anhang III KI-VO',
    reason: {
      de: 'Der Einsatz fällt in den Bereich „{annex3}“ und wirkt wesentlich auf eine Entscheidung über Menschen.',
      en: 'The use falls into the area “{annex3}” and materially affects a decision about people.',
    },
    appliesFrom: ANNEX_III,
  },
  {
    id: 'R32',
    phase: 'classify',
    when: { term: 'exception' },
    flags: [{ flag: 'A63' }],
    duties: ['exception_record'],
    norm: 'Art. 6(3), (4) KI-VO',
    reason: {
      de: 'Der Einsatz fällt in den Bereich „{annex3}“, ist aber eine Ausnahme: „{filter}“. Der Grund muss festgehalten sein.',
      en: 'The use falls into the area “{annex3}” but is an exception: “{filter}”. The reason must be recorded.',
    },
    appliesFrom: ANNEX_III,
  },
  {
    id: 'R33',
    phase: 'classify',
    when: {
      all: [
        { term: 'area' },
        { term: 'no_profiling' },
        { term: 'minor_effect' },
        { not: { term: 'listed_case' } },
      ],
    },
    category: 'high',
    norm: 'Art. 6(2), Anhang III KI-VO',
    reason: {
      de: 'Der Einsatz fällt in den Bereich „{annex3}“, und keine der vier Ausnahmen passt.',
      en: 'The use falls into the area “{annex3}”, and none of the four exceptions fits.',
    },
    appliesFrom: ANNEX_III,
  },
  {
    id: 'R34',
    phase: 'classify',
    when: {
      any: [
        { answer: 'annex3', in: ['unsure'] },
        { all: [{ term: 'area' }, { answer: 'profiling', in: ['unsure'] }] },
      ],
    },
    category: 'high',
    review: true,
    norm: 'Art. 6(2), Anhang III KI-VO',
    reason: {
      de: 'Der Bereich oder das Bewerten einzelner Menschen ist ungeklärt. Der Einsatz gilt vorläufig als hohes Risiko.',
      en: 'The area or the evaluation of individuals is unsettled. The use counts as high risk for now.',
    },
    appliesFrom: ANNEX_III,
  },
];
