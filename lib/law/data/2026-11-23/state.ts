import type { Law } from '../../types';

/** Dates of the AI Act as amended by Regulation (EU) 2026/1744. */
export const dates: Law['dates'] = [
  {
    day: '2025-02-02',
    certainty: 'certain',
    text: {
      de: 'KI-Kompetenz (Art. 4) und verbotene Praktiken (Art. 5)',
      en: 'AI literacy (Art. 4) and prohibited practices (Art. 5)',
    },
  },
  {
    day: '2025-08-02',
    certainty: 'certain',
    text: {
      de: 'Pflichten für KI-Modelle mit allgemeinem Verwendungszweck, Aufsicht, Sanktionen',
      en: 'Duties for general-purpose AI models, governance, penalties',
    },
  },
  {
    day: '2026-07-27',
    certainty: 'secondary',
    text: {
      de: 'Verordnung (EU) 2026/1744 in Kraft: neue Fristen und Änderungen',
      en: 'Regulation (EU) 2026/1744 in force: new dates and changes',
    },
  },
  {
    day: '2026-07-29',
    certainty: 'secondary',
    text: {
      de: 'Deutsches Durchführungsgesetz: Bundesnetzagentur als Marktüberwachung',
      en: 'German implementing act: Bundesnetzagentur for market surveillance',
    },
  },
  {
    day: '2026-08-02',
    certainty: 'certain',
    text: { de: 'Transparenzpflichten (Art. 50)', en: 'Transparency duties (Art. 50)' },
  },
  {
    day: '2026-12-02',
    certainty: 'secondary',
    text: {
      de: 'Neue Verbote zu intimen Darstellungen und Missbrauchsdarstellungen; Ende der Übergangsfrist für maschinenlesbare Kennzeichnung',
      en: 'New prohibitions on intimate imagery and abuse material; end of the transition for machine-readable marking',
    },
  },
  {
    day: '2027-12-02',
    certainty: 'secondary',
    text: { de: 'Hohes Risiko nach Anhang III', en: 'High risk under Annex III' },
  },
  {
    day: '2028-08-02',
    certainty: 'secondary',
    text: { de: 'Hohes Risiko nach Anhang I (Produkte)', en: 'High risk under Annex I (products)' },
  },
];

export const penalties: Law['penalties'] = [
  {
    norm: 'Art. 99(3) KI-VO',
    text: {
      de: 'Verbotene Praktiken: bis 35 Mio. EUR oder 7 % des Jahresumsatzes; für kleine und mittlere Unternehmen gilt der niedrigere Wert.',
      en: 'Prohibited practices: up to EUR 35 m or 7 % of annual turnover; for small and medium companies the lower value.',
    },
  },
  {
    norm: 'Art. 99(4) KI-VO',
    text: {
      de: 'Pflichten nach Art. 26 und 50: bis 15 Mio. EUR oder 3 % des Jahresumsatzes; für kleine und mittlere Unternehmen gilt der niedrigere Wert.',
      en: 'Duties under Art. 26 and 50: up to EUR 15 m or 3 % of annual turnover; for small and medium companies the lower value.',
    },
  },
];

/** What is known from secondary texts only or still open. Shown to the admin, not as settled fact. */
export const uncertainties: Law['uncertainties'] = [
  {
    id: 'omnibus',
    text: {
      de: 'Die Angaben zur Verordnung (EU) 2026/1744 stammen aus Sekundärtexten von August bis Oktober 2026.',
      en: 'What is said about Regulation (EU) 2026/1744 comes from secondary texts of August to October 2026.',
    },
  },
  {
    id: 'ki_mig',
    text: {
      de: 'Das deutsche Durchführungsgesetz und die Zuständigkeit der Bundesnetzagentur beruhen auf einer einzigen Sekundärquelle.',
      en: 'The German implementing act and the competence of Bundesnetzagentur rest on a single secondary source.',
    },
  },
  {
    id: 'art_6_5',
    text: {
      de: 'Die Leitlinien der Kommission zur Einstufung (Art. 6 Abs. 5) lagen nur als Entwurf vor.',
      en: 'The Commission guidelines on classification (Art. 6(5)) were found as a draft only.',
    },
  },
  {
    id: 'art_86',
    text: {
      de: 'Ab wann Art. 86 wirkt, ist offen (02.08.2026 oder 02.12.2027). Geplant wird mit dem früheren Tag.',
      en: 'From when Art. 86 takes effect is open (2 August 2026 or 2 December 2027). The earlier day is planned for.',
    },
  },
  {
    id: 'fria_form',
    text: {
      de: 'Der Fragebogen des KI-Büros zur Grundrechte-Folgenabschätzung war nicht veröffentlicht.',
      en: 'The questionnaire of the AI Office on the fundamental rights impact assessment was not published.',
    },
  },
  {
    id: 'art_50_guidelines',
    text: {
      de: 'Die Leitlinien zu Art. 50 (C(2026) 5054) sind nicht bindend und aus Zusammenfassungen bekannt.',
      en: 'The guidelines on Art. 50 (C(2026) 5054) are not binding and known from summaries.',
    },
  },
  {
    id: 'dpf',
    text: {
      de: 'Der Angemessenheitsbeschluss EU-USA kann kurzfristig fallen. Er wird alle 90 Tage geprüft.',
      en: 'The EU-US adequacy decision may fall at short notice. It is checked every 90 days.',
    },
  },
  {
    id: 'gdpr_changes',
    text: {
      de: 'Änderungen der DS-GVO (Digital-Omnibus, Omnibus IV zu Art. 30 Abs. 5), das Beschäftigtendatengesetz und die EDSA-Leitlinien 01/2025 sind nicht berücksichtigt; ihr Stand ist unklar.',
      en: 'Changes of the GDPR (Digital Omnibus, Omnibus IV on Art. 30(5)), the German act on employee data and EDPB guidelines 01/2025 are not considered; their state is unclear.',
    },
  },
  {
    id: 'design_values',
    text: {
      de: 'Fristen der Aufgaben, „ab zwei Punkten“ bei der Folgenabschätzung und ähnliche Zahlen sind Festlegungen des Programms, kein Gesetz.',
      en: 'Due dates of tasks, “two points or more” for the impact assessment and similar figures are set by the program, not by law.',
    },
  },
  {
    id: 'boundary',
    text: {
      de: 'Grenzfälle: Müdigkeitswarnung, Prüfung einer Person per Gesicht, kleine Bildbearbeitung, allgemeine Chatbots für Zwecke nach Anhang III. Fragen Sie im Zweifel Ihren Datenschutzbeauftragten oder eine Rechtsberatung.',
      en: 'Boundary cases: fatigue alerts, face verification of one person, minor image edits, general chatbots for purposes of Annex III. If in doubt ask your data protection officer or a lawyer.',
    },
  },
];
