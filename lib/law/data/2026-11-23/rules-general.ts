import type { Rule } from '../../types';

const HIGH_OR_EXCEPTION = { any: [{ term: 'area_or_unsure' }, { fired: ['R11'] }] };

/** Scope, unsure answers, contradictions, and what follows from the class. */
export const generalRules: readonly Rule[] = [
  {
    id: 'R00',
    phase: 'stop',
    when: { given: 'ai', in: ['no'] },
    category: 'out',
    norm: 'Art. 3 Nr. 1 KI-VO',
    reason: {
      de: 'Kein KI-System im Sinne von Art. 3 Nr. 1 KI-VO.',
      en: 'Not an AI system in the sense of Art. 3(1) of the AI Act.',
    },
    appliesFrom: null,
  },
  {
    id: 'R01',
    phase: 'classify',
    when: { given: 'ai', in: ['unsure'] },
    review: true,
    norm: 'Art. 3 Nr. 1 KI-VO',
    reason: {
      de: 'Ob das Werkzeug ein KI-System ist, ist offen. Es wird vorläufig wie eines behandelt.',
      en: 'Whether the tool is an AI system is open. It is treated as one for now.',
    },
    appliesFrom: null,
  },
  {
    id: 'R02',
    phase: 'classify',
    when: { answer: 'role', in: ['provider', 'modified', 'unsure'] },
    review: true,
    flags: [{ flag: 'PROVIDER_CHECK' }],
    norm: 'Art. 3 Nr. 3, Art. 25 KI-VO',
    reason: {
      de: 'Ihr Unternehmen könnte Anbieter im Sinne der KI-Verordnung sein. Das muss jemand rechtlich prüfen.',
      en: 'Your company may be a provider in the sense of the AI Act. Someone has to check this legally.',
    },
    appliesFrom: '2026-08-02',
  },
  {
    id: 'R03',
    phase: 'classify',
    when: {
      any: [
        ...['emo_exc', 'effect', 'filter', 'inter', 'media', 'pub', 'review', 'pd'],
        ...['cust', 'staff', 'public_service'],
      ]
        .map((question): Rule['when'] => ({ given: question, in: ['unsure'] }))
        .concat({ all: [{ given: 'profiling', in: ['unsure'] }, { answer: 'annex3', in: ['none'] }] }),
    },
    review: true,
    norm: 'Vorsichtsregel',
    reason: {
      de: 'Mindestens eine Antwort ist unsicher. Dafür gilt die strengere Annahme.',
      en: 'At least one answer is not sure. The stricter assumption is used for it.',
    },
    appliesFrom: null,
  },
  {
    id: 'R05',
    phase: 'classify',
    when: { answer: 'media', in: ['unsure'] },
    category: 'limited',
    review: true,
    norm: 'Art. 50(4) KI-VO',
    reason: {
      de: 'Was die KI erzeugt, ist offen. Eine Kennzeichnung kann nötig sein.',
      en: 'What the AI produces is open. A label may be due.',
    },
    appliesFrom: '2026-08-02',
  },
  {
    id: 'R50',
    phase: 'classify',
    when: { all: [{ answer: 'cust', in: ['decision'] }, { answer: 'effect', in: ['none'] }] },
    review: true,
    norm: 'Widerspruch in den Antworten',
    reason: {
      de: 'Kunden betrifft eine Entscheidung, die KI soll daran aber keinen Anteil haben. Bitte prüfen Sie beide Antworten.',
      en: 'Customers are affected by a decision, yet the AI is said to have no part in it. Please check both answers.',
    },
    appliesFrom: null,
  },
  {
    id: 'R51',
    phase: 'classify',
    when: {
      all: [{ answer: 'media', in: ['score'] }, { term: 'personal' }, { answer: 'profiling', in: ['no'] }],
    },
    review: true,
    norm: 'Widerspruch in den Antworten',
    reason: {
      de: 'Die KI erzeugt Bewertungen und bekommt Daten über Menschen, soll aber niemanden bewerten. Bitte prüfen Sie die Antworten.',
      en: 'The AI produces ratings and gets data about people, yet is said to evaluate nobody. Please check the answers.',
    },
    appliesFrom: null,
  },
  {
    id: 'R52',
    phase: 'classify',
    when: { all: [{ given: 'pd', in: ['anon'] }, { answer: 'effect', in: ['decides'] }] },
    review: true,
    norm: 'Art. 4 Nr. 1, 5 DS-GVO',
    reason: {
      de: 'Wer über eine bestimmte Person entscheidet, arbeitet nicht mit anonymen Daten. Die Daten zählen als pseudonymisiert.',
      en: 'A decision about a specific person does not rest on anonymous data. The data count as pseudonymised.',
    },
    appliesFrom: null,
  },
  {
    id: 'R53',
    phase: 'classify',
    when: { all: [{ term: 'emotion_exception' }, { not: { answer: 'annex3', in: ['1c'] } }] },
    review: true,
    norm: 'Anhang III Nr. 1(c) KI-VO',
    reason: {
      de: 'Wo die medizinische oder Sicherheitsausnahme gilt, gehört der Bereich „Gefühle aus biometrischen Daten erkennen“ dazu. Bitte wählen Sie ihn.',
      en: 'Where the medical or safety exception applies, the area “Recognising emotions from biometric data” belongs to it. Please choose it.',
    },
    appliesFrom: null,
  },
  {
    id: 'R60',
    phase: 'default',
    when: {
      all: [{ category: ['minimal'] }, { not: { fired: ['R32', 'R46', 'R48', 'R49'] } }],
    },
    category: 'minimal',
    norm: 'KI-VO',
    reason: {
      de: 'Keine besondere Pflicht außer der KI-Kompetenz nach Art. 4 KI-VO.',
      en: 'No special duty apart from AI literacy under Art. 4 of the AI Act.',
    },
    appliesFrom: null,
  },
  {
    id: 'R04',
    phase: 'conclude',
    when: { all: [{ category: ['high'] }, { answer: 'role', in: ['general_for_purpose', 'unsure'] }] },
    review: true,
    flags: [{ flag: 'PROVIDER_CHECK' }, { flag: 'BLOCKED' }],
    norm: 'Art. 25(1)(c) KI-VO',
    reason: {
      de: 'Ein allgemeines Werkzeug wird für einen Zweck mit hohem Risiko eingesetzt. Ihr Unternehmen könnte damit Anbieter werden; bis zur Klärung ist der Einsatz gesperrt.',
      en: 'A general tool is used for a high-risk purpose. Your company may thereby become a provider; the use is blocked until that is settled.',
    },
    appliesFrom: '2027-12-02',
  },
  {
    id: 'R35',
    phase: 'conclude',
    when: { all: [{ fired: ['R32'] }, { answer: 'annex3', in: ['1a', '1b', '1c'] }] },
    review: true,
    norm: 'Art. 6(3) KI-VO',
    reason: {
      de: 'Eine Ausnahme bei biometrischen Systemen ist selten. Bitte lassen Sie den Grund prüfen.',
      en: 'An exception for biometric systems is rare. Please have the reason checked.',
    },
    appliesFrom: null,
  },
  {
    id: 'R70',
    phase: 'conclude',
    when: { all: [] },
    flags: [{ flag: 'LITERACY' }],
    duties: ['literacy'],
    norm: 'Art. 4 KI-VO',
    reason: {
      de: 'Das Unternehmen fördert die KI-Kompetenz der Menschen, die das Werkzeug nutzen.',
      en: 'The company supports the AI literacy of the people who use the tool.',
    },
    appliesFrom: '2025-02-02',
  },
  {
    id: 'R80',
    phase: 'conclude',
    when: { category: ['high'] },
    flags: [
      { flag: 'HIGH_RISK_ANNEX' },
      {
        flag: 'FRIA',
        when: {
          any: [
            { answer: 'annex3', in: ['5b', '5c', 'unsure'] },
            {
              all: [
                { answer: 'public_service', in: ['yes'] },
                { any: [{ answer: 'annex3', beyond: ['none', '2'] }, { fired: ['R11'] }] },
              ],
            },
          ],
        },
      },
      {
        flag: 'NOTICE_26_11',
        when: { all: [{ answer: 'effect', beyond: ['none'] }, HIGH_OR_EXCEPTION] },
      },
    ],
    duties: [
      'instructions',
      'oversight',
      'input_data',
      'monitoring',
      'logs',
      'workers',
      'affected',
      'fria',
      'explanation',
    ],
    norm: 'Art. 26, 27 KI-VO',
    reason: {
      de: 'Für hohes Risiko gelten die Pflichten der Betreiber nach Art. 26 KI-VO; bereiten Sie sie jetzt vor.',
      en: 'High risk brings the duties of deployers under Art. 26 of the AI Act; prepare them now.',
    },
    appliesFrom: '2027-12-02',
  },
];
