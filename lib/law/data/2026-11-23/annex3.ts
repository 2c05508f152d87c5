import type { AnswerOption } from '../../types';
import { unsure } from './unsure';

/** The listed uses of Annex III, with what does not belong to them. */
export const annex3Areas: readonly AnswerOption[] = [
  {
    code: 'none',
    exclusive: true,
    text: { de: 'In keinem dieser Bereiche', en: 'In none of these areas' },
  },
  {
    code: '4a',
    short: { de: 'Einstellung', en: 'Recruitment' },
    text: {
      de: 'Einstellung: Stellenanzeigen gezielt ausspielen, Bewerbungen sichten oder filtern, Bewerber bewerten',
      en: 'Recruitment: targeting job adverts, screening or filtering applications, rating applicants',
    },
    hint: { de: 'Nicht: eine Stellenanzeige schreiben.', en: 'Not: writing a job advert.' },
  },
  {
    code: '4b',
    short: { de: 'Beschäftigte führen', en: 'Managing workers' },
    text: {
      de: 'Beschäftigte führen: Bedingungen, Beförderung, Kündigung, Aufgaben nach Verhalten oder Merkmalen, Leistung oder Verhalten überwachen',
      en: 'Managing workers: terms, promotion, dismissal, tasks by behaviour or traits, monitoring performance or behaviour',
    },
    hint: {
      de: 'Nicht: reine Planung nach Verfügbarkeit.',
      en: 'Not: planning by availability alone.',
    },
  },
  {
    code: '5b',
    text: { de: 'Kreditwürdigkeit natürlicher Personen', en: 'Creditworthiness of natural persons' },
    hint: {
      de: 'Nicht: Betrugserkennung, Bonität von Gesellschaften. Einzelunternehmer sind natürliche Personen.',
      en: 'Not: fraud detection, credit checks of companies. Sole traders are natural persons.',
    },
  },
  {
    code: '5c',
    short: { de: 'Lebens- oder Krankenversicherung', en: 'Life or health insurance' },
    text: {
      de: 'Lebens- oder Krankenversicherung: Risiko und Preis',
      en: 'Life or health insurance: risk and price',
    },
    hint: { de: 'Nicht: Kfz- oder Sachversicherung.', en: 'Not: motor or property insurance.' },
  },
  {
    code: '5a',
    text: { de: 'Öffentliche Leistungen', en: 'Public benefits and services' },
    hint: { de: 'Bei privaten Unternehmen in der Regel nein.', en: 'Normally not for private companies.' },
  },
  {
    code: '5d',
    text: { de: 'Notrufe und Triage', en: 'Emergency calls and triage' },
  },
  {
    code: '3a',
    short: { de: 'Zugang zu Bildung', en: 'Access to education' },
    text: { de: 'Bildung: Zugang oder Zulassung', en: 'Education: access or admission' },
  },
  {
    code: '3b',
    short: { de: 'Leistungen in der Bildung bewerten', en: 'Evaluating learning outcomes' },
    text: { de: 'Bildung: Leistungen bewerten', en: 'Education: evaluating learning outcomes' },
    hint: { de: 'Nicht: Übungsaufgaben erstellen.', en: 'Not: making exercises.' },
  },
  {
    code: '3c',
    short: { de: 'Bildungsniveau einschätzen', en: 'Assessing the level of education' },
    text: {
      de: 'Bildung: angemessenes Bildungsniveau einschätzen',
      en: 'Education: assessing the appropriate level',
    },
  },
  {
    code: '3d',
    short: { de: 'Prüfungen überwachen', en: 'Proctoring exams' },
    text: { de: 'Bildung: Prüfungen überwachen', en: 'Education: proctoring exams' },
  },
  {
    code: '1a',
    text: { de: 'Biometrische Fernidentifizierung', en: 'Remote biometric identification' },
    hint: {
      de: 'Nicht: eine Person bestätigen (Anmeldung, Tür).',
      en: 'Not: confirming one person (login, door).',
    },
  },
  {
    code: '1b',
    text: { de: 'Biometrische Kategorisierung', en: 'Biometric categorisation' },
    hint: {
      de: 'Nach Herkunft, Religion und Ähnlichem: siehe verbotene Praktiken.',
      en: 'By origin, religion and the like: see prohibited practices.',
    },
  },
  {
    code: '1c',
    text: {
      de: 'Gefühle aus biometrischen Daten erkennen',
      en: 'Recognising emotions from biometric data',
    },
    hint: {
      de: 'Nicht: Stimmung in Texten, Zustände wie Müdigkeit. Am Arbeitsplatz oder in der Bildung nur, wenn die medizinische oder Sicherheitsausnahme gilt.',
      en: 'Not: sentiment in texts, states such as fatigue. At work or in education only where the medical or safety exception applies.',
    },
  },
  {
    code: '2',
    short: { de: 'Kritische Infrastruktur', en: 'Critical infrastructure' },
    text: {
      de: 'Kritische Infrastruktur (als Sicherheitsbauteil)',
      en: 'Critical infrastructure (as a safety component)',
    },
  },
  {
    code: '6',
    text: { de: 'Strafverfolgung', en: 'Law enforcement' },
    hint: { de: 'Betrifft Behörden.', en: 'Concerns authorities.' },
  },
  {
    code: '7',
    text: { de: 'Migration, Asyl, Grenzkontrolle', en: 'Migration, asylum, border control' },
    hint: { de: 'Betrifft Behörden.', en: 'Concerns authorities.' },
  },
  {
    code: '8a',
    text: { de: 'Justiz und Streitbeilegung', en: 'Administration of justice and dispute resolution' },
    hint: {
      de: 'Nicht: eigene Rechtsrecherche eines Unternehmens oder einer Kanzlei.',
      en: 'Not: legal research by a company or law firm for itself.',
    },
  },
  {
    code: '8b',
    text: { de: 'Wahlen beeinflussen', en: 'Influencing elections' },
  },
  unsure,
];
