import type { DpiaQuestion } from '../../types';

/** Triggers of the pre-check: Art. 35(3), the German DSK list of must cases, and single points. */
export const dpiaQuestions: readonly DpiaQuestion[] = [
  {
    id: 'F1',
    weight: 'must',
    norm: 'Art. 35(3)(a) DS-GVO',
    text: {
      de: 'Werden Personen systematisch bewertet oder Profile gebildet, und hängen Entscheidungen daran?',
      en: 'Are people systematically evaluated or profiled, and do decisions depend on it?',
    },
    yesWhen: {
      all: [
        { answer: 'profiling', in: ['yes', 'unsure'] },
        { answer: 'effect', in: ['influences', 'decides'] },
      ],
    },
  },
  {
    id: 'F2',
    weight: 'must',
    norm: 'Art. 35(3)(b) DS-GVO',
    text: {
      de: 'Werden Gesundheits-, biometrische, Straftat- oder andere besonders geschützte Daten umfangreich verarbeitet?',
      en: 'Are health, biometric, criminal or other specially protected data processed on a large scale?',
    },
    yesWhen: { answer: 'pd', in: ['special'] },
  },
  {
    id: 'F3',
    weight: 'must',
    norm: 'Art. 35(3)(c) DS-GVO',
    text: {
      de: 'Werden öffentliche Bereiche systematisch überwacht?',
      en: 'Are public areas systematically monitored?',
    },
  },
  {
    id: 'F4',
    weight: 'must',
    norm: 'DSK-Muss-Liste Nr. 11',
    text: {
      de: 'Steuert die KI die Interaktion mit Betroffenen, oder bewertet sie persönliche Aspekte?',
      en: 'Does the AI steer the interaction with people or evaluate personal aspects?',
    },
    yesWhen: {
      any: [
        { answer: 'inter', in: ['yes', 'yes_obvious'] },
        { answer: 'profiling', in: ['yes', 'unsure'] },
      ],
    },
  },
  {
    id: 'F5',
    weight: 'must',
    norm: 'DSK-Muss-Liste Nr. 1; § 203 StGB',
    text: {
      de: 'Werden Daten unter Berufs-, Sozial- oder Amtsgeheimnis in großem Umfang verarbeitet?',
      en: 'Are data under professional, social or official secrecy processed on a large scale?',
    },
  },
  {
    id: 'F6',
    weight: 'must',
    norm: 'DSK-Muss-Liste Nr. 5',
    text: {
      de: 'Werden Daten aus mehreren Quellen zusammengeführt, für die Betroffenen überraschend?',
      en: 'Are data from several sources merged in a way that surprises those affected?',
    },
  },
  {
    id: 'F7',
    weight: 'point',
    norm: 'Art. 35(1) DS-GVO',
    text: {
      de: 'Sind Beschäftigte, Kinder, Patienten oder andere Schutzbedürftige betroffen?',
      en: 'Are staff, children, patients or other vulnerable people affected?',
    },
    yesWhen: { answer: 'staff', in: ['yes'] },
  },
  {
    id: 'F8',
    weight: 'point',
    norm: 'Art. 35(1) DS-GVO',
    text: {
      de: 'Wird neue Technik auf neue Art genutzt (etwa generative KI mit personenbezogenen Daten)?',
      en: 'Is new technology used in a new way (such as generative AI with personal data)?',
    },
    yesWhen: { all: [{ term: 'in_scope' }, { term: 'personal' }] },
  },
  {
    id: 'F9',
    weight: 'point',
    norm: 'Art. 35(1) DS-GVO',
    text: { de: 'Ist der Umfang groß?', en: 'Is the scale large?' },
  },
  {
    id: 'F10',
    weight: 'point',
    norm: 'Art. 35(1) DS-GVO',
    text: {
      de: 'Kann die Entscheidung eine Leistung oder einen Vertrag verhindern?',
      en: 'Can the decision deny a service or a contract?',
    },
    yesWhen: { answer: 'cust', in: ['decision'] },
  },
];
