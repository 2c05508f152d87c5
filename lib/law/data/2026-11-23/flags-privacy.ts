import type { Flag } from '../../types';

/** Data protection and workplace: computed whatever the class, even for a tool that is no AI system. */
export const privacyFlags: readonly Flag[] = [
  {
    id: 'G1',
    text: { de: 'Personenbezogene Daten', en: 'Personal data' },
    norm: 'Art. 13, 14, 28, 30, 44 DS-GVO',
    when: { term: 'personal' },
    task: {
      owner: 'data_protection',
      title: { de: 'Datenschutz-Angaben ergänzen', en: 'Complete the data protection details' },
      steps: [
        { de: 'Eintrag im Verzeichnis nach Art. 30', en: 'Entry in the record under Art. 30' },
        { de: 'Vertrag zur Auftragsverarbeitung', en: 'Processor contract' },
        { de: 'Drittland und Grundlage prüfen', en: 'Check third country and basis' },
        { de: 'Informationstext nach Art. 13 und 14', en: 'Information text under Art. 13 and 14' },
      ],
      dueDays: 30,
    },
  },
  {
    id: 'G2',
    text: { de: 'Besonders geschützte Daten', en: 'Specially protected data' },
    norm: 'Art. 9 DS-GVO',
    when: { answer: 'pd', in: ['special'] },
    task: {
      owner: 'data_protection',
      title: { de: 'Bedingung nach Art. 9 Abs. 2 benennen', en: 'Name a condition of Art. 9(2)' },
      steps: [
        { de: 'Bis dahin keine solchen Daten eingeben', en: 'Enter no such data until then' },
        { de: 'Bedingung und Schutzmaßnahmen festhalten', en: 'Record the condition and the safeguards' },
      ],
      dueDays: 7,
    },
  },
  {
    id: 'G3',
    text: { de: 'Folgenabschätzung prüfen', en: 'Check for an impact assessment' },
    norm: 'Art. 35 DS-GVO',
    when: { term: 'personal' },
    task: {
      owner: 'data_protection',
      title: { de: 'Vorprüfung zur Datenschutz-Folgenabschätzung', en: 'Pre-check for a data protection impact assessment' },
      steps: [
        { de: 'Die zehn Fragen beantworten', en: 'Answer the ten questions' },
        { de: 'Ergebnis mit Grund festhalten', en: 'Record the result with its reason' },
      ],
      dueDays: 30,
    },
  },
  {
    id: 'G4',
    text: { de: 'Automatische Entscheidung', en: 'Automated decision' },
    norm: 'Art. 22 DS-GVO',
    when: { all: [{ term: 'personal' }, { answer: 'effect', in: ['decides'] }] },
    task: {
      owner: 'data_protection',
      title: { de: 'Entscheidung durch Menschen sichern', en: 'Make sure that people decide' },
      steps: [
        { de: 'Prüfen, ob die Entscheidung rechtlich oder ähnlich erheblich wirkt', en: 'Check whether the decision has a legal or similarly significant effect' },
        { de: 'Weg festlegen, auf dem ein Mensch die Entscheidung ändern kann', en: 'Settle how a person can change the decision' },
      ],
      dueDays: 14,
    },
  },
  {
    id: 'G5',
    text: { de: 'Anonymität begründen', en: 'Give the reason for anonymity' },
    norm: 'Art. 4 Nr. 1 DS-GVO',
    when: { answer: 'pd', in: ['anon'] },
    task: {
      owner: 'data_protection',
      title: { de: 'Festhalten, warum die Daten anonym sind', en: 'Record why the data are anonymous' },
      steps: [
        { de: 'Kann jemand herausgegriffen, verknüpft oder erschlossen werden?', en: 'Can anyone be singled out, linked or inferred?' },
        { de: 'Sonst als pseudonymisiert behandeln', en: 'Otherwise treat as pseudonymised' },
      ],
      dueDays: 30,
    },
    replacedBy: { flags: ['G1'] },
  },
  {
    id: 'W1',
    text: { de: 'Beschäftigte betroffen', en: 'Staff affected' },
    norm: '§§ 87, 90, 95 BetrVG',
    when: {
      any: [
        { answer: 'staff', in: ['yes'] },
        { all: [{ term: 'in_scope' }, { answer: 'annex3', in: ['4a', 'unsure'] }] },
      ],
    },
    task: {
      owner: 'hr',
      title: { de: 'Betriebsrat und Beschäftigte beteiligen', en: 'Involve works council and staff' },
      steps: [
        { de: 'Mitbestimmung prüfen', en: 'Check co-determination' },
        { de: 'Information für Beschäftigte übernehmen', en: 'Take over the information for staff' },
      ],
      dueDays: 30,
    },
  },
  {
    id: 'W2',
    text: { de: 'Beschäftigte vorher informieren', en: 'Inform staff beforehand' },
    norm: 'Art. 26(7) KI-VO',
    when: { all: [{ answer: 'staff', in: ['yes'] }, { category: ['high'] }] },
    task: {
      owner: 'hr',
      title: { de: 'Vor dem Einsatz Beschäftigte und ihre Vertretung informieren', en: 'Inform staff and their representatives before use' },
      steps: [
        { de: 'Form und Gruppe festlegen', en: 'Settle the form and the group' },
        { de: 'Tag der Information eintragen', en: 'Enter the day of the information' },
      ],
      dueDays: 30,
    },
    replacedBy: { flags: ['STOP'] },
  },
];
