import type { Catalogue } from '../message';

/** The section with the data of the company. */
export const company = {
  title: 'Firmendaten',
  lead: 'Einmal eingetragen, in jedem Dokument verwendet.',
  edit: 'Firmendaten bearbeiten',
  'empty.title': 'Noch keine Firmendaten',
  'empty.why':
    'Name, Anschrift und Ansprechstelle stehen auf jedem Dokument und in jedem Hinweis. Das dauert etwa zwei Minuten.',
  'empty.go': 'Firmendaten eintragen',

  'group.company': 'Firma',
  'group.responsible': 'Verantwortung und Datenschutz',
  'group.around': 'Umfeld',
  'group.people': 'Personen je Rolle',
  'group.people.lead':
    'Rollen mit weniger als {n} Personen stehen in Ansichten und Dokumenten unter „Sonstige“. Ohne Anzahl gilt eine Rolle als zu klein.',

  name: 'Name der Firma',
  'name.hint': 'Mit Rechtsform, zum Beispiel Muster GmbH.',
  shortName: 'Kurzname für Dateien',
  'shortName.hint':
    'Steht in den Namen gespeicherter Dateien, zum Beispiel muster-gmbh. Leer: der volle Name.',
  address: 'Anschrift',
  email: 'E-Mail für Fragen zur KI',
  'email.hint': 'Steht in den Hinweisen für Kunden.',
  phone: 'Telefon',
  website: 'Website',
  representative: 'Vertreten durch',
  'representative.hint': 'Wer die Firma gesetzlich vertritt, zum Beispiel die Geschäftsführung.',
  dpo: 'Datenschutzbeauftragte Person',
  'dpo.hint': 'Name oder Funktion. Leer, wenn keine benannt ist.',
  dpoContact: 'Kontakt zum Datenschutz',
  authority: 'Zuständige Aufsichtsbehörde',
  'authority.hint': 'Die Datenschutzbehörde Ihres Bundeslandes.',
  worksCouncil: 'Gibt es einen Betriebsrat?',
  publicBody: 'Öffentliche Stelle oder öffentliche Dienste?',
  'publicBody.hint': 'Davon hängt ab, ob eine Grundrechte-Folgenabschätzung nötig sein kann.',
  headcounts: 'Personen je Rolle',
  'headcounts.none': 'keine Anzahl eingetragen',

  'problem.name': 'Bitte nennen Sie die Firma. Ohne Namen ist kein Dokument vollständig.',
  'problem.email': 'Das ist keine E-Mail-Adresse. Beispiel: ki@muster.de',
  'problem.website': 'Bitte die ganze Adresse, beginnend mit https://',
  missing: 'Noch offen: {fields}',
} as const satisfies Catalogue;
