import type { AnswerOption } from '../../types';
import { unsure } from './unsure';

/** Art. 5(1), letter by letter. */
export const prohibitedPractices: readonly AnswerOption[] = [
  {
    code: 'a',
    text: {
      de: 'Menschen verdeckt oder täuschend so beeinflussen, dass ihnen erheblich geschadet wird',
      en: 'Influencing people covertly or deceptively so that they suffer significant harm',
    },
  },
  {
    code: 'b',
    text: {
      de: 'Alter, Behinderung oder eine soziale oder wirtschaftliche Notlage ausnutzen',
      en: 'Exploiting age, disability or a social or economic predicament',
    },
  },
  {
    code: 'ba',
    text: {
      de: 'Intime Darstellungen einer realen Person ohne ihre Einwilligung erzeugen',
      en: 'Producing intimate imagery of a real person without their consent',
    },
    hint: {
      de: 'Ab 02.12.2026 verboten, bei uns schon gesperrt.',
      en: 'Prohibited from 2 December 2026, already blocked here.',
    },
  },
  {
    code: 'bb',
    text: { de: 'Missbrauchsdarstellungen von Kindern erzeugen', en: 'Producing child sexual abuse material' },
    hint: {
      de: 'Ab 02.12.2026 auch hier verboten, bei uns schon gesperrt; das Strafrecht gilt ohnehin.',
      en: 'Prohibited here too from 2 December 2026, already blocked; criminal law applies in any case.',
    },
  },
  {
    code: 'c',
    text: {
      de: 'Menschen nach ihrem Verhalten bewerten und sie deshalb in anderem Zusammenhang oder unverhältnismäßig benachteiligen',
      en: 'Scoring people by their behaviour and treating them worse in another context or out of proportion',
    },
  },
  {
    code: 'd',
    text: {
      de: 'Straftaten allein aus einem Profil oder aus der Persönlichkeit vorhersagen',
      en: 'Predicting crimes from a profile or from personality alone',
    },
  },
  {
    code: 'e',
    text: {
      de: 'Gesichtsbilder wahllos aus dem Netz oder von Kameras sammeln',
      en: 'Collecting face images at random from the web or from cameras',
    },
  },
  {
    code: 'f',
    text: {
      de: 'Am Arbeitsplatz oder in der Bildung Gefühle aus biometrischen Daten ableiten (Gesicht, Stimme, Körper)',
      en: 'Inferring emotions from biometric data (face, voice, body) at work or in education',
    },
    hint: {
      de: 'Die Auswertung von Texten der Beschäftigten gehört zum Bereich „Beschäftigte führen“.',
      en: 'Analysing what staff write belongs to the area “managing workers”.',
    },
  },
  {
    code: 'g',
    text: {
      de: 'Menschen biometrisch nach Herkunft, Meinung, Gewerkschaft, Religion oder Sexualleben einteilen',
      en: 'Sorting people by biometric data into origin, opinion, trade union, religion or sex life',
    },
  },
  {
    code: 'h',
    text: {
      de: 'Personen in Echtzeit aus der Ferne biometrisch identifizieren, um Straftaten zu verfolgen',
      en: 'Remote biometric identification in real time for law enforcement',
    },
    hint: {
      de: 'Betrifft Behörden. Wählen Sie es nur, wenn es wirklich zutrifft.',
      en: 'Concerns authorities. Choose it only if it really applies.',
    },
  },
  unsure,
];
