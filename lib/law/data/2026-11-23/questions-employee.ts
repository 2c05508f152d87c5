import type { Question } from '../../types';
import { annex3Areas } from './annex3';
import { prohibitedPractices } from './prohibited';
import { unsure } from './unsure';

/** What staff are asked; the purpose stands at the head of the use case and is no question of the law. */
export const employeeQuestions: readonly Question[] = [
  {
    id: 'prohib',
    number: 'Q3',
    stage: 'employee',
    form: 'multi',
    emptyIsNone: true,
    when: { term: 'in_scope' },
    hidden: [],
    text: { de: 'Trifft eines davon zu?', en: 'Does any of these apply?' },
    help: {
      de: 'Wählen Sie alles, was zutrifft. In den meisten Büros trifft nichts davon zu.',
      en: 'Choose all that apply. In most offices none of them does.',
    },
    why: {
      de: 'Diese Praktiken sind in der EU verboten (Art. 5 KI-VO). Der Einsatz muss dann enden.',
      en: 'These practices are prohibited in the EU (Art. 5 AI Act). The use then has to stop.',
    },
    answers: prohibitedPractices,
    seconds: 30,
  },
  {
    id: 'annex3',
    number: 'Q4',
    stage: 'employee',
    form: 'multi',
    when: { term: 'in_scope' },
    hidden: ['none'],
    text: {
      de: 'In welchem Bereich wird das Ergebnis verwendet?',
      en: 'In which area is the result used?',
    },
    help: {
      de: 'Es zählt, wofür Sie das Ergebnis verwenden, nicht, wofür das Werkzeug gebaut ist.',
      en: 'What counts is what you use the result for, not what the tool was built for.',
    },
    why: {
      de: 'In diesen Bereichen gilt der Einsatz meist als hohes Risiko (Art. 6 Abs. 2 und Anhang III KI-VO).',
      en: 'In these areas a use mostly counts as high risk (Art. 6(2) and Annex III AI Act).',
    },
    answers: annex3Areas,
    seconds: 30,
  },
  {
    id: 'effect',
    number: 'Q5',
    stage: 'employee',
    form: 'single',
    hidden: ['none'],
    text: {
      de: 'Welche Rolle spielt das Ergebnis bei einer Entscheidung über eine bestimmte Person?',
      en: 'What part does the result play in a decision about a specific person?',
    },
    help: {
      de: 'Zum Beispiel bei einer Zusage, einem Preis, einer Bewertung oder einer Ablehnung.',
      en: 'For example in an acceptance, a price, a rating or a rejection.',
    },
    why: {
      de: 'Je mehr die KI mitentscheidet, desto mehr Pflichten gelten (Art. 6 KI-VO, Art. 22 DS-GVO).',
      en: 'The more the AI decides, the more duties apply (Art. 6 AI Act, Art. 22 GDPR).',
    },
    answers: [
      { code: 'none', text: { de: 'Keine: es geht nicht um eine Entscheidung', en: 'None: no decision is involved' } },
      { code: 'prepares', text: { de: 'Es bereitet nur vor', en: 'It only prepares' } },
      { code: 'influences', text: { de: 'Es beeinflusst die Entscheidung', en: 'It influences the decision' } },
      { code: 'decides', text: { de: 'Die KI entscheidet', en: 'The AI decides' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['decides'] }],
    seconds: 20,
  },
  {
    id: 'inter',
    number: 'Q8',
    stage: 'employee',
    form: 'single',
    when: { term: 'in_scope' },
    hidden: ['no'],
    text: {
      de: 'Schreiben oder sprechen andere Menschen direkt mit der KI?',
      en: 'Do other people write or talk directly to the AI?',
    },
    help: {
      de: 'Gemeint sind Menschen außerhalb des eigenen Teams, etwa Kunden oder Bewerber; auch Beschäftigte, wenn sie nicht wissen können, dass eine KI antwortet.',
      en: 'People outside your own team, such as customers or applicants; also staff who cannot know that an AI answers.',
    },
    why: {
      de: 'Wer mit einer KI spricht, muss das spätestens beim ersten Kontakt erfahren (Art. 50 Abs. 1 KI-VO).',
      en: 'People who talk to an AI must be told at first contact at the latest (Art. 50(1) AI Act).',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      {
        code: 'human_sends',
        text: { de: 'Nein, wir prüfen und senden selbst', en: 'No, we check and send ourselves' },
      },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      {
        code: 'yes_obvious',
        text: {
          de: 'Ja, und es ist unübersehbar eine KI',
          en: 'Yes, and it is plainly an AI',
        },
        hint: {
          de: 'Die Ausnahme wird eng ausgelegt; ein Hinweis bleibt empfohlen.',
          en: 'The exception is read narrowly; a notice is still recommended.',
        },
      },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['yes'] }],
    seconds: 15,
  },
  {
    id: 'pd',
    number: 'Q14',
    stage: 'employee',
    form: 'single',
    hidden: ['none'],
    text: { de: 'Welche Daten gehen in die KI?', en: 'Which data go into the AI?' },
    help: {
      de: 'Wählen Sie die empfindlichste Art, die vorkommt. Namen, Mailadressen und Kundennummern sind personenbezogen.',
      en: 'Choose the most sensitive kind that occurs. Names, e-mail addresses and customer numbers are personal data.',
    },
    why: {
      de: 'Mit personenbezogenen Daten gilt zusätzlich die DS-GVO.',
      en: 'With personal data the GDPR applies in addition.',
    },
    answers: [
      { code: 'none', text: { de: 'Keine Daten über Menschen', en: 'No data about people' } },
      {
        code: 'anon',
        text: { de: 'Wirklich anonyme Daten', en: 'Truly anonymous data' },
        hint: {
          de: 'Niemand kann die Personen mehr bestimmen, auch wir nicht.',
          en: 'Nobody can tell who the people are, not even we.',
        },
      },
      {
        code: 'pseudo',
        text: {
          de: 'Platzhalter statt Namen, der Schlüssel bleibt bei uns',
          en: 'Placeholders instead of names, the key stays with us',
        },
        hint: {
          de: 'Für uns bleiben es personenbezogene Daten.',
          en: 'For us they remain personal data.',
        },
      },
      { code: 'personal', text: { de: 'Personenbezogene Daten', en: 'Personal data' } },
      {
        code: 'special',
        text: {
          de: 'Besonders geschützte Daten (Gesundheit, Religion, Gewerkschaft, Biometrie zur Identifizierung …)',
          en: 'Specially protected data (health, religion, trade union, biometrics for identification …)',
        },
        hint: {
          de: 'Eine Stimme oder ein Foto zählt hier nur, wenn damit eine Person eindeutig identifiziert wird.',
          en: 'A voice or a photo counts here only if it is used to identify a person uniquely.',
        },
      },
      unsure,
    ],
    readings: [
      { of: 'unsure', as: ['special'] },
      { of: 'anon', as: ['pseudo'], when: { answer: 'effect', in: ['decides'] } },
    ],
    seconds: 20,
  },
];
