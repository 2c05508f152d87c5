import type { Question } from '../../types';
import { unsure } from './unsure';

/** Asked first: without an AI system most of the rest falls away. */
export const aiQuestion: Question = {
  id: 'ai',
  number: 'Q1',
  stage: 'admin',
  form: 'single',
  hidden: ['yes'],
  text: {
    de: 'Ist das Werkzeug ein KI-System, das selbst Texte, Bilder, Vorschläge oder Bewertungen ableitet?',
    en: 'Does the tool itself infer texts, images, suggestions or ratings?',
  },
  help: {
    de: 'Chatbots, Übersetzer und Bildgeneratoren: ja. Feste Formeln und Makros: nein.',
    en: 'Chatbots, translators and image generators: yes. Fixed formulas and macros: no.',
  },
  why: {
    de: 'Die KI-Verordnung gilt nur für KI-Systeme (Art. 3 Nr. 1 KI-VO).',
    en: 'The AI Act applies to AI systems only (Art. 3(1) AI Act).',
  },
  answers: [
    { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
    { code: 'no', text: { de: 'Nein', en: 'No' } },
    unsure,
  ],
  seconds: 10,
};

/** What the system is and in which role the company uses it. */
export const systemQuestions: readonly Question[] = [
  {
    id: 'emo_exc',
    number: 'Q3f',
    stage: 'admin',
    form: 'single',
    when: { all: [{ term: 'in_scope' }, { given: 'prohib', in: ['f'] }] },
    hidden: [],
    text: { de: 'Nur aus medizinischen oder Sicherheitsgründen?', en: 'Only for medical or safety reasons?' },
    help: {
      de: 'Wenn ja, wählen Sie als Bereich „Gefühle aus biometrischen Daten erkennen“.',
      en: 'If so, choose “Recognising emotions from biometric data” as the area.',
    },
    why: {
      de: 'Nur dann ist es nicht verboten (Art. 5 Abs. 1 Buchst. f KI-VO).',
      en: 'Only then it is not prohibited (Art. 5(1)(f) AI Act).',
    },
    answers: [
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['no'] }],
    seconds: 15,
  },
  {
    id: 'role',
    number: 'Q2',
    stage: 'admin',
    form: 'single',
    when: { term: 'in_scope' },
    hidden: ['deployer'],
    text: {
      de: 'Nutzen Sie ein fertiges Werkzeug eines Dritten oder bieten Sie die KI unter eigenem Namen an?',
      en: "Do you use a third party's finished tool, or offer the AI under your own name?",
    },
    help: {
      de: 'Die meisten Unternehmen nutzen ein fertiges Werkzeug, wie der Anbieter es vorsieht.',
      en: 'Most companies use a finished tool the way its provider intends.',
    },
    why: {
      de: 'Wer als Anbieter gilt, hat mehr Pflichten als ein Betreiber (Art. 3 und 25 KI-VO).',
      en: 'A provider has more duties than a deployer (Art. 3 and 25 AI Act).',
    },
    answers: [
      {
        code: 'deployer',
        text: { de: 'Fertiges Werkzeug, wie vorgesehen genutzt', en: 'Finished tool, used as intended' },
      },
      {
        code: 'general_for_purpose',
        text: {
          de: 'Allgemeines Werkzeug (etwa ein Chatbot), von uns für einen besonderen Zweck eingesetzt',
          en: 'General tool (such as a chatbot) that we use for a special purpose',
        },
        hint: {
          de: 'Zum Beispiel Bewerber in einem Chat-Fenster bewerten.',
          en: 'For example rating applicants in a chat window.',
        },
      },
      {
        code: 'modified',
        text: { de: 'Fertiges Werkzeug, von uns wesentlich verändert', en: 'Finished tool that we changed substantially' },
      },
      {
        code: 'provider',
        text: { de: 'Unter eigenem Namen angeboten oder selbst gebaut', en: 'Offered under our name or built by us' },
      },
      unsure,
    ],
    seconds: 20,
  },
  {
    id: 'safety',
    number: 'Q3s',
    stage: 'admin',
    form: 'single',
    when: { term: 'in_scope' },
    hidden: ['no'],
    text: {
      de: 'Ist die KI selbst eine Maschine, ein Medizinprodukt, ein Aufzug, ein Spielzeug oder ein ähnlich geregeltes Produkt, oder dessen Sicherheitsbauteil?',
      en: 'Is the AI itself a machine, medical device, lift, toy or similarly regulated product, or its safety component?',
    },
    help: {
      de: 'Bequemlichkeit, Optimierung oder Qualitätskontrolle allein ist kein Sicherheitsbauteil, solange ein Ausfall niemanden gefährdet.',
      en: 'Convenience, optimisation or quality control alone is no safety component as long as a failure endangers nobody.',
    },
    why: {
      de: 'Solche Produkte können hohes Risiko sein (Art. 6 Abs. 1 und Anhang I KI-VO).',
      en: 'Such products can be high risk (Art. 6(1) and Annex I AI Act).',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      unsure,
    ],
    seconds: 15,
  },
  {
    id: 'third_party',
    number: 'Q3t',
    stage: 'admin',
    form: 'single',
    when: { all: [{ term: 'in_scope' }, { answer: 'safety', in: ['yes', 'unsure'] }] },
    hidden: ['no'],
    text: {
      de: 'Ist dafür eine Prüfung durch eine benannte Stelle nötig?',
      en: 'Does it need an assessment by a notified body?',
    },
    help: {
      de: 'Das steht in den Unterlagen des Herstellers, zum Beispiel in der Konformitätserklärung.',
      en: "The manufacturer's papers say so, for example the declaration of conformity.",
    },
    why: {
      de: 'Nur beides zusammen macht daraus hohes Risiko (Art. 6 Abs. 1 KI-VO).',
      en: 'Only both together make it high risk (Art. 6(1) AI Act).',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      unsure,
    ],
    seconds: 20,
  },
  {
    id: 'filter',
    number: 'Q6',
    stage: 'admin',
    form: 'single',
    when: { all: [{ term: 'in_scope' }, { term: 'area' }, { answer: 'effect', in: ['none', 'prepares'] }] },
    hidden: [],
    text: { de: 'Was genau macht die KI in diesem Bereich?', en: 'What exactly does the AI do in this area?' },
    help: {
      de: 'Wenn keine der vier Beschreibungen passt, wählen Sie „Nichts davon“.',
      en: 'If none of the four descriptions fits, choose “None of these”.',
    },
    why: {
      de: 'Vier Fälle gelten trotz des Bereichs nicht als hohes Risiko, wenn der Grund festgehalten ist (Art. 6 Abs. 3 KI-VO).',
      en: 'Four cases are not high risk despite the area, if the reason is recorded (Art. 6(3) AI Act).',
    },
    answers: [
      {
        code: 'a',
        text: { de: 'Eng begrenzte Verfahrensaufgabe', en: 'Narrow procedural task' },
        hint: { de: 'Etwa Unterlagen in ein Format bringen.', en: 'Such as bringing papers into one layout.' },
      },
      {
        code: 'b',
        text: { de: 'Verbessert abgeschlossene menschliche Arbeit', en: 'Improves finished human work' },
        hint: { de: 'Etwa eine fertige Bewertung ausformulieren.', en: 'Such as wording a finished assessment.' },
      },
      {
        code: 'c',
        text: {
          de: 'Erkennt Abweichungen von früheren Entscheidungen, ersetzt sie nicht',
          en: 'Detects deviations from earlier decisions, does not replace them',
        },
      },
      { code: 'd', text: { de: 'Bereitet eine Bewertung nur vor', en: 'Only prepares an assessment' } },
      { code: 'none', text: { de: 'Nichts davon', en: 'None of these' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['none'] }],
    seconds: 20,
  },
  {
    id: 'profiling',
    number: 'Q7',
    stage: 'admin',
    form: 'single',
    when: {
      any: [{ all: [{ term: 'in_scope' }, { term: 'area_or_unsure' }] }, { answer: 'pd', beyond: ['none'] }],
    },
    hidden: ['no'],
    text: {
      de: 'Werden persönliche Merkmale einzelner Menschen automatisch bewertet oder vorhergesagt?',
      en: 'Are personal aspects of individuals automatically evaluated or predicted?',
    },
    help: {
      de: 'Zum Beispiel Leistung, Zahlungsfähigkeit, Gesundheit, Interessen oder Verhalten.',
      en: 'For example performance, ability to pay, health, interests or behaviour.',
    },
    why: {
      de: 'Das ist Profiling (Art. 4 Nr. 4 DS-GVO) und schließt Ausnahmen aus.',
      en: 'This is profiling (Art. 4(4) GDPR) and rules out exceptions.',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      unsure,
    ],
    // Inside Annex III an unsure answer has a rule of its own.
    readings: [{ of: 'unsure', as: ['yes'], when: { answer: 'annex3', in: ['none'] } }],
    seconds: 20,
  },
];
