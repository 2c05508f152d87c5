import type { Flag } from '../../types';

/** What the results of Art. 5, 6, 25, 26, 27 and 50 leave to do: one task a flag. */
export const aiActFlags: readonly Flag[] = [
  {
    id: 'STOP',
    text: { de: 'Einsatz beenden', en: 'Stop the use' },
    norm: 'Art. 5 KI-VO',
    when: { category: ['prohibited'] },
    task: {
      owner: 'management',
      title: { de: 'Verbotenen Einsatz beenden', en: 'Stop the prohibited use' },
      steps: [
        { de: 'Werkzeug für diesen Zweck sperren', en: 'Block the tool for this purpose' },
        { de: 'Betroffene Stellen informieren', en: 'Tell those concerned' },
        { de: 'Entscheidung festhalten', en: 'Record the decision' },
      ],
      dueDays: 0,
    },
  },
  {
    id: 'BLOCKED',
    text: { de: 'Gesperrt, bis entschieden ist', en: 'Blocked until decided' },
    norm: 'Art. 5, Art. 25 KI-VO',
    task: {
      owner: 'management',
      title: { de: 'Offene Frage klären, bis dahin nicht einsetzen', en: 'Settle the open question, no use until then' },
      steps: [
        { de: 'Offene Antwort mit der Fachabteilung klären', en: 'Settle the open answer with the department' },
        { de: 'Im Zweifel rechtlich prüfen lassen', en: 'If in doubt, have it checked legally' },
      ],
      dueDays: 7,
    },
    replacedBy: { flags: ['STOP'] },
  },
  {
    id: 'PROVIDER_CHECK',
    text: { de: 'Anbieterrolle prüfen', en: 'Check the provider role' },
    norm: 'Art. 3 Nr. 3, Art. 25 KI-VO',
    task: {
      owner: 'management',
      title: { de: 'Prüfen, ob wir Anbieter sind', en: 'Check whether we are a provider' },
      steps: [
        { de: 'Eigenen Namen, Veränderungen und Zweck beschreiben', en: 'Describe name, changes and purpose' },
        { de: 'Rechtlich prüfen lassen und Ergebnis festhalten', en: 'Have it checked legally and record the result' },
      ],
      dueDays: 30,
    },
    replacedBy: { flags: ['STOP'] },
  },
  {
    id: 'A63',
    text: { de: 'Ausnahme begründen', en: 'Give the reason for the exception' },
    norm: 'Art. 6(3), (4) KI-VO',
    task: {
      owner: 'ai_officer',
      title: { de: 'Ausnahme vom hohen Risiko begründen', en: 'Give the reason for the exception from high risk' },
      steps: [
        { de: 'Grund in eigenen Worten festhalten', en: 'Record the reason in your own words' },
        { de: 'Unterlagen des Anbieters ablegen, falls vorhanden', en: "File the provider's papers, if there are any" },
        { de: 'Jährlich prüfen', en: 'Check every year' },
      ],
      dueDays: 14,
    },
    replacedBy: { flags: ['HIGH_RISK_ANNEX', 'STOP'] },
  },
  {
    id: 'REVIEW_RECORD',
    text: { de: 'Prüfung der Texte nachweisen', en: 'Keep a record of the review' },
    norm: 'Art. 50(4) UAbs. 2 KI-VO',
    task: {
      owner: 'department',
      title: { de: 'Redaktionsnachweis führen', en: 'Keep review records' },
      steps: [
        { de: 'Fakten prüfen und Änderungen festhalten', en: 'Check facts and record changes' },
        { de: 'Verantwortliche Stelle benennen', en: 'Name the responsible entity' },
      ],
      dueDays: 14,
    },
    replacedBy: { flags: ['STOP'], notice: 'text' },
  },
  {
    id: 'LITERACY',
    text: { de: 'KI-Kompetenz fördern', en: 'Support AI literacy' },
    norm: 'Art. 4 KI-VO',
    task: {
      owner: 'ai_officer',
      title: { de: 'Nutzerinnen und Nutzer unterweisen', en: 'Instruct the users' },
      steps: [
        { de: 'Bedarf je Rolle festhalten', en: 'Record the need of each role' },
        { de: 'Maßnahme durchführen und Tag eintragen', en: 'Carry out the measure and enter the day' },
      ],
      dueDays: 30,
    },
  },
  {
    id: 'HIGH_RISK_ANNEX',
    text: { de: 'Angaben zum hohen Risiko', en: 'Details on high risk' },
    norm: 'Art. 26 KI-VO',
    task: {
      owner: 'ai_officer',
      title: { de: 'Angaben zum hohen Risiko ergänzen', en: 'Complete the details on high risk' },
      steps: [
        { de: 'Anleitung, Aufsicht, Eingabedaten, Protokolle', en: 'Instructions, oversight, input data, logs' },
        { de: 'Meldeweg und Abschalten regeln', en: 'Settle reporting path and suspension' },
        { de: 'Erläuterung für betroffene Personen schreiben', en: 'Write the explanation for affected persons' },
      ],
      dueDays: 60,
    },
    replacedBy: { flags: ['STOP'] },
  },
  {
    id: 'FRIA',
    text: { de: 'Grundrechte-Folgenabschätzung', en: 'Fundamental rights impact assessment' },
    norm: 'Art. 27 KI-VO',
    task: {
      owner: 'management',
      title: { de: 'Grundrechte-Folgenabschätzung erstellen', en: 'Carry out the fundamental rights impact assessment' },
      steps: [
        { de: 'Die sechs Punkte nach Art. 27 Abs. 1 beschreiben', en: 'Describe the six points of Art. 27(1)' },
        { de: 'Ergebnis der Marktüberwachung mitteilen', en: 'Notify the market surveillance authority' },
      ],
      dueDays: 60,
    },
    replacedBy: { flags: ['STOP'] },
  },
  {
    id: 'NOTICE_26_11',
    text: { de: 'Betroffene informieren', en: 'Inform affected persons' },
    norm: 'Art. 26(11) KI-VO',
    task: {
      owner: 'department',
      title: { de: 'Betroffene über die KI bei der Entscheidung informieren', en: 'Tell affected persons about the AI in the decision' },
      steps: [
        { de: 'Hinweistext übernehmen und Ort festlegen', en: 'Take over the notice text and choose its place' },
        { de: 'Tag eintragen, seit wann er steht', en: 'Enter since when it has been in place' },
      ],
      dueDays: 30,
    },
    replacedBy: { flags: ['STOP'] },
  },
];
