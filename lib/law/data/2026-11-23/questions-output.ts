import type { Question } from '../../types';
import { unsure } from './unsure';

/** What comes out, where it goes and who checks it. */
export const outputQuestions: readonly Question[] = [
  {
    id: 'media',
    number: 'Q10',
    stage: 'admin',
    form: 'multi',
    emptyIsNone: true,
    when: { term: 'in_scope' },
    hidden: [],
    text: { de: 'Was erzeugt die KI?', en: 'What does the AI produce?' },
    help: {
      de: 'Wählen Sie alles, was zutrifft. Nichts wählen heißt: nichts davon.',
      en: 'Choose all that apply. Choosing nothing means none of them.',
    },
    why: {
      de: 'Für Texte, Bilder, Ton und Video gelten verschiedene Kennzeichnungspflichten (Art. 50 KI-VO).',
      en: 'Texts, images, sound and video have different labelling duties (Art. 50 AI Act).',
    },
    answers: [
      { code: 'text', text: { de: 'Text', en: 'Text' } },
      { code: 'image', text: { de: 'Bild', en: 'Image' } },
      { code: 'audio', text: { de: 'Ton, Sprache', en: 'Sound, speech' } },
      { code: 'video', text: { de: 'Video', en: 'Video' } },
      { code: 'code', text: { de: 'Programmcode', en: 'Program code' } },
      { code: 'score', text: { de: 'Bewertung, Punktzahl', en: 'Rating, score' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['text', 'image', 'audio', 'video', 'unsure'] }],
    seconds: 15,
  },
  {
    id: 'real',
    number: 'Q11',
    stage: 'admin',
    form: 'multi',
    when: { all: [{ term: 'in_scope' }, { term: 'has_picture' }] },
    hidden: [],
    text: {
      de: 'Ist Bild, Ton oder Video wesentlich erzeugt oder verändert und wirkt irreführend echt?',
      en: 'Is the image, sound or video substantially generated or changed and misleadingly real?',
    },
    help: {
      de: 'Gemeint sind Menschen, Orte, Gegenstände oder Ereignisse, die es so nicht gibt. Hörbar künstliche Stimmen und freigestellte Produktfotos wirken nicht irreführend echt.',
      en: 'People, places, objects or events that do not exist like this. Audibly artificial voices and product photos with the background removed are not misleadingly real.',
    },
    why: {
      de: 'Täuschend echte Inhalte müssen gekennzeichnet werden, auch intern (Art. 50 Abs. 4 KI-VO).',
      en: 'Content that looks real must be labelled, even internally (Art. 50(4) AI Act).',
    },
    answers: [
      { code: 'no', exclusive: true, text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      { code: 'art', text: { de: 'Erkennbar Kunst oder Satire', en: 'Evidently art or satire' } },
      unsure,
    ],
    seconds: 20,
  },
  {
    id: 'pub',
    number: 'Q12',
    stage: 'admin',
    form: 'multi',
    when: { all: [{ term: 'in_scope' }, { term: 'has_output' }] },
    hidden: [],
    text: { de: 'Wohin geht das Ergebnis?', en: 'Where does the result go?' },
    help: {
      de: 'Wählen Sie alles, was zutrifft. Von öffentlichem Interesse sind etwa Politik, Verwaltung, Gesundheit, Umwelt und Verbraucherschutz.',
      en: 'Choose all that apply. Matters of public interest are for example politics, administration, health, environment and consumer protection.',
    },
    why: {
      de: 'Für veröffentlichte Texte zu Themen von öffentlichem Interesse gilt eine eigene Pflicht (Art. 50 Abs. 4 KI-VO).',
      en: 'Published texts on matters of public interest have a duty of their own (Art. 50(4) AI Act).',
    },
    answers: [
      { code: 'no', exclusive: true, text: { de: 'Nur intern', en: 'Internal only' } },
      { code: 'customer', text: { de: 'Einzelner Kunde, Brief, Mail', en: 'Single customer, letter, e-mail' } },
      {
        code: 'advert',
        text: {
          de: 'Werbung oder Produkttext ohne Gesundheits-, Sicherheits- oder Nachhaltigkeitsaussage',
          en: 'Advert or product text without health, safety or sustainability claims',
        },
      },
      {
        code: 'public_interest',
        text: {
          de: 'Veröffentlicht, Thema von öffentlichem Interesse',
          en: 'Published, matter of public interest',
        },
        hint: {
          de: 'Auch Werbung mit Gesundheits-, Sicherheits- oder Nachhaltigkeitsaussage.',
          en: 'Also adverts with health, safety or sustainability claims.',
        },
      },
      {
        code: 'public_other',
        text: {
          de: 'Veröffentlicht, weder Werbung noch von öffentlichem Interesse',
          en: 'Published, neither advert nor of public interest',
        },
      },
      unsure,
    ],
    seconds: 20,
  },
  {
    id: 'review',
    number: 'Q13',
    stage: 'admin',
    form: 'single',
    when: { all: [{ term: 'in_scope' }, { term: 'has_text' }, { answer: 'pub', beyond: ['no'] }] },
    hidden: [],
    text: {
      de: 'Wie wird der Text vor der Verwendung geprüft?',
      en: 'How is the text checked before use?',
    },
    help: {
      de: 'Inhaltlich geprüft heißt: Fakten geprüft, überarbeitet, und jemand steht dafür ein.',
      en: 'Checked for substance means: facts checked, reworked, and someone answers for it.',
    },
    why: {
      de: 'Nur die inhaltliche Prüfung mit redaktioneller Verantwortung befreit von der Kennzeichnung (Art. 50 Abs. 4 KI-VO).',
      en: 'Only a substantive check with editorial responsibility lifts the labelling duty (Art. 50(4) AI Act).',
    },
    answers: [
      {
        code: 'substantive',
        text: {
          de: 'Inhaltlich geprüft und überarbeitet, verantwortliche Stelle benannt',
          en: 'Checked for substance and reworked, responsible entity named',
        },
      },
      { code: 'formal', text: { de: 'Nur Rechtschreibung und Form', en: 'Spelling and form only' } },
      { code: 'none', text: { de: 'Gar nicht', en: 'Not at all' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['formal'] }],
    seconds: 15,
  },
  {
    id: 'cust',
    number: 'Q15',
    stage: 'admin',
    form: 'single',
    hidden: ['none'],
    text: { de: 'Wie sind Kunden betroffen?', en: 'How are customers affected?' },
    help: { de: 'Wählen Sie die stärkste Wirkung.', en: 'Choose the strongest effect.' },
    why: {
      de: 'Das Register hält fest, was der Einsatz für Kunden bedeutet (Art. 27 KI-VO, Art. 35 DS-GVO).',
      en: 'The register records what the use means for customers (Art. 27 AI Act, Art. 35 GDPR).',
    },
    answers: [
      { code: 'none', text: { de: 'Gar nicht', en: 'Not at all' } },
      { code: 'sees_output', text: { de: 'Sie sehen das Ergebnis', en: 'They see the result' } },
      {
        code: 'made_for_them',
        text: { de: 'Text oder Bild entsteht für sie', en: 'A text or image is made for them' },
      },
      { code: 'offer_price', text: { de: 'Preis oder Angebot hängt daran', en: 'A price or offer depends on it' } },
      { code: 'decision', text: { de: 'Eine Entscheidung über sie', en: 'A decision about them' } },
      unsure,
    ],
    seconds: 10,
  },
  {
    id: 'staff',
    number: 'Q16',
    stage: 'admin',
    form: 'single',
    hidden: ['no'],
    text: { de: 'Sind eigene Beschäftigte betroffen?', en: 'Are own staff affected?' },
    help: {
      de: 'Etwa weil ihre Daten, ihre Stimme oder ihre Leistung vorkommen.',
      en: 'For example because their data, voice or performance appear.',
    },
    why: {
      de: 'Dann können Betriebsrat und Beschäftigte zu beteiligen sein (BetrVG, Art. 26 Abs. 7 KI-VO).',
      en: 'The works council and staff may then have to be involved (BetrVG, Art. 26(7) AI Act).',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['yes'] }],
    seconds: 10,
  },
  {
    id: 'public_service',
    number: 'Q17',
    stage: 'admin',
    form: 'single',
    when: {
      all: [
        { term: 'in_scope' },
        {
          any: [
            { all: [{ answer: 'annex3', beyond: ['none', '2'] }, { not: { term: 'exception' } }] },
            { term: 'emotion_exception' },
          ],
        },
      ],
    },
    hidden: ['no'],
    text: {
      de: 'Sind Sie öffentliche Stelle oder erbringen Sie öffentliche Dienste?',
      en: 'Are you a public body or a provider of public services?',
    },
    help: {
      de: 'Etwa Gesundheitsversorgung, Bildung oder Daseinsvorsorge im öffentlichen Auftrag.',
      en: 'For example health care, education or utilities on behalf of the public.',
    },
    why: {
      de: 'Dann ist eine Grundrechte-Folgenabschätzung nötig (Art. 27 KI-VO).',
      en: 'A fundamental rights impact assessment is then due (Art. 27 AI Act).',
    },
    answers: [
      { code: 'no', text: { de: 'Nein', en: 'No' } },
      { code: 'yes', text: { de: 'Ja', en: 'Yes' } },
      unsure,
    ],
    readings: [{ of: 'unsure', as: ['yes'] }],
    seconds: 10,
  },
];
