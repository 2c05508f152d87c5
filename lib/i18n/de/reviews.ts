import type { Catalogue } from '../message';

/** The section with the records of editorial review. */
export const reviews = {
  title: 'Redaktionsnachweise',
  lead: 'Wer einen KI-Text von öffentlichem Interesse inhaltlich prüft und verantwortet, muss ihn nicht kennzeichnen. Hier steht der Nachweis, nie der Text.',
  new: 'Prüfung eintragen',
  'empty.title': 'Noch keine Redaktionsnachweise',
  'empty.why':
    'Tragen Sie eine Prüfung ein, wenn ein KI-Text zu Politik, Verwaltung, Gesundheit, Umwelt, Verbraucherschutz oder Wirtschaft ohne Kennzeichnung erscheinen soll.',

  'col.content': 'Inhalt',
  'col.version': 'Fassung',
  'col.useCase': 'Anwendungsfall',
  'col.role': 'Geprüft von',
  'col.responsible': 'Verantwortlich',
  'col.day': 'Geprüft am',
  'col.state': 'Stand',

  'state.holds': 'trägt die Ausnahme',
  'state.incomplete': 'unvollständig',
  'state.invalid': 'ungültig, danach mit KI geändert',

  'filter.state': 'Stand',
  'filter.all': 'Jeder Stand',

  'group.content': 'Was geprüft wurde',
  'group.check': 'Wie geprüft wurde',
  'group.who': 'Wer dafür einsteht',
  contentLabel: 'Name des Inhalts',
  'contentLabel.hint': 'Zum Beispiel „Fachbeitrag Energiepreise“. Kein Text daraus.',
  versionLabel: 'Geprüfte Fassung',
  'versionLabel.hint': 'Zum Beispiel v3 oder der Tag der Datei. Nur diese Fassung ist geprüft.',
  useCase: 'Anwendungsfall',
  'useCase.none': 'keiner',
  factsChecked: 'Die Tatsachen im Text sind geprüft',
  'factsChecked.hint': 'Das Mindeste. Rechtschreibung allein ist keine inhaltliche Prüfung.',
  sourcesChecked: 'Die Quellen sind geprüft',
  changes: 'Änderungen bei der Prüfung',
  changesText: 'Was geändert wurde',
  'changesText.hint': 'In einem Satz, ohne den Text selbst.',
  reviewerRole: 'Geprüft von (Rolle)',
  'reviewerRole.hint': 'Die Funktion, kein Name.',
  competenceNote: 'Warum diese Rolle das beurteilen kann',
  editorialResponsible: 'Redaktionell verantwortlich',
  'editorialResponsible.hint': 'Meist die Firma.',
  contactPublic: 'Wo die Öffentlichkeit das findet',
  'contactPublic.hint': 'Zum Beispiel die Adresse des Impressums.',
  reviewedDay: 'Geprüft am',
  fixed:
    'Was geprüft wurde, lässt sich nicht mehr ändern: sonst trüge eine spätere Prüfung einen früheren Tag. Für eine neue Fassung tragen Sie die Prüfung neu ein.',
  'reviewedDay.new': 'Den Tag setzt das Register beim Speichern. Er lässt sich nicht zurückdatieren.',

  'gap.content': 'Der Name des Inhalts fehlt.',
  'gap.version': 'Die geprüfte Fassung fehlt.',
  'gap.facts': 'Ohne geprüfte Tatsachen gilt die Ausnahme nicht. Der Text braucht dann eine Kennzeichnung.',
  'gap.role': 'Die prüfende Rolle fehlt.',
  'gap.responsible': 'Die verantwortliche Stelle fehlt.',
  'gap.later_edit':
    'Nach der Prüfung hat KI den Inhalt wesentlich geändert. Prüfen Sie die neue Fassung und tragen Sie sie neu ein.',
  why: 'Warum die Ausnahme nicht gilt',
  invalidate: 'Danach wesentlich mit KI geändert',
  invalidated: 'Nachweis für „{name}“ ist ungültig',
} as const satisfies Catalogue;
