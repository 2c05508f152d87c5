import type { Duty } from '../../types';

/** Annex III duties start first; where only Annex I makes the use high risk, its later day counts. */
const HIGH_RISK: Duty['from'] = [
  { day: '2027-12-02', when: { fired: ['R11', 'R30', 'R31', 'R33', 'R34'] } },
  { day: '2028-08-02', when: { fired: ['R20', 'R21'] } },
  { day: '2027-12-02' },
];

const ARTICLE_50: Duty['from'] = [{ day: '2026-08-02' }];

/** Duties of a deployer, each with the day from which it binds. */
export const duties: readonly Duty[] = [
  {
    id: 'ban',
    norm: 'Art. 5 KI-VO',
    text: { de: 'Den verbotenen Einsatz unterlassen', en: 'Refrain from the prohibited use' },
    from: [{ day: '2025-02-02' }],
  },
  {
    id: 'ban_2026',
    norm: 'Art. 5(1)(ba), (bb) KI-VO',
    text: { de: 'Den verbotenen Einsatz unterlassen', en: 'Refrain from the prohibited use' },
    from: [{ day: '2026-12-02' }],
  },
  {
    id: 'literacy',
    norm: 'Art. 4 KI-VO',
    text: { de: 'Die KI-Kompetenz der Nutzenden fördern', en: 'Support the AI literacy of the users' },
    from: [{ day: '2025-02-02' }],
  },
  {
    id: 'notice_50_1',
    norm: 'Art. 50(1), (5) KI-VO',
    text: { de: 'Auf die KI hinweisen, spätestens beim ersten Kontakt', en: 'Point out the AI at first contact at the latest' },
    from: ARTICLE_50,
  },
  {
    id: 'notice_50_3',
    norm: 'Art. 50(3) KI-VO',
    text: { de: 'Betroffene über die Erkennung oder Einteilung informieren', en: 'Tell those affected about the recognition or categorisation' },
    from: ARTICLE_50,
  },
  {
    id: 'label_50_4',
    norm: 'Art. 50(4), (5) KI-VO',
    text: { de: 'Den erzeugten Inhalt kennzeichnen', en: 'Label the generated content' },
    from: ARTICLE_50,
  },
  {
    id: 'review_record',
    norm: 'Art. 50(4) UAbs. 2 KI-VO',
    text: { de: 'Prüfung und redaktionelle Verantwortung nachweisen', en: 'Prove review and editorial responsibility' },
    from: ARTICLE_50,
  },
  {
    id: 'exception_record',
    norm: 'Art. 6(3), (4) KI-VO',
    text: { de: 'Den Grund der Ausnahme festhalten und jährlich prüfen', en: 'Record the reason for the exception and check it every year' },
    from: [{ day: '2027-12-02' }],
  },
  {
    id: 'instructions',
    norm: 'Art. 26(1) KI-VO',
    text: { de: 'Nach der Betriebsanleitung des Anbieters einsetzen', en: "Use it according to the provider's instructions" },
    from: HIGH_RISK,
  },
  {
    id: 'oversight',
    norm: 'Art. 26(2) KI-VO',
    text: { de: 'Menschliche Aufsicht mit Befugnis zum Stopp', en: 'Human oversight with the authority to stop' },
    from: HIGH_RISK,
  },
  {
    id: 'input_data',
    norm: 'Art. 26(4) KI-VO',
    text: { de: 'Eingabedaten, die zum Zweck passen', en: 'Input data that fit the purpose' },
    from: HIGH_RISK,
  },
  {
    id: 'monitoring',
    norm: 'Art. 26(5) KI-VO',
    text: { de: 'Betrieb überwachen, Risiken und Vorfälle melden', en: 'Monitor the operation, report risks and incidents' },
    from: HIGH_RISK,
  },
  {
    id: 'logs',
    norm: 'Art. 26(6) KI-VO',
    text: { de: 'Protokolle des Systems mindestens 6 Monate aufbewahren', en: "Keep the system's logs for at least 6 months" },
    from: HIGH_RISK,
  },
  {
    id: 'workers',
    norm: 'Art. 26(7) KI-VO',
    text: { de: 'Beschäftigte und ihre Vertretung vor dem Einsatz informieren', en: 'Inform staff and their representatives before use' },
    flag: 'W2',
    from: HIGH_RISK,
  },
  {
    id: 'affected',
    norm: 'Art. 26(11) KI-VO',
    text: { de: 'Betroffene über den KI-Einsatz informieren', en: 'Inform affected persons about the use of AI' },
    flag: 'NOTICE_26_11',
    from: HIGH_RISK,
  },
  {
    id: 'fria',
    norm: 'Art. 27 KI-VO',
    text: { de: 'Grundrechte-Folgenabschätzung vor dem ersten Einsatz', en: 'Fundamental rights impact assessment before first use' },
    flag: 'FRIA',
    from: HIGH_RISK,
  },
  {
    id: 'explanation',
    norm: 'Art. 86 KI-VO',
    text: { de: 'Betroffenen die Rolle der KI bei der Entscheidung erläutern', en: "Explain the AI's role in the decision to those affected" },
    flag: 'NOTICE_26_11',
    // The start is open (2026-08-02 or 2027-12-02): the earlier day is planned for.
    from: [{ day: '2026-08-02' }],
  },
];
