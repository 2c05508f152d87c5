import type { Catalogue } from '../message';

/** The data protection part of a use case: record under Art. 30, legal basis, pre-check for a DPIA. */
export const gdpr = {
  title: 'Datenschutz',
  lead: 'Verzeichnis nach Art. 30 DS-GVO, Rechtsgrundlage und Vorprüfung zur Folgenabschätzung.',
  'none.title': 'Keine personenbezogenen Daten',
  'none.why':
    'Laut Einstufung gehen keine personenbezogenen Daten in die KI. Ein Eintrag im Verzeichnis und eine Folgenabschätzung sind dafür nicht nötig.',
  unassessed: 'Die Einstufung fehlt noch. Mit ihr sind Fragen der Vorprüfung schon beantwortet.',

  missing: 'Für einen vollständigen Eintrag fehlen noch:',
  complete: 'Der Eintrag im Verzeichnis ist vollständig.',
  'missing.company': 'Firmendaten',
  'missing.vendor': 'Anbieterprüfung',
  'missing.here': 'auf dieser Seite',
  'missing.case': 'im Anwendungsfall',

  'group.basis': 'Rechtsgrundlage',
  legalBasis: 'Rechtsgrundlage',
  'legalBasis.hint':
    'Für Kundenanfragen meist der Vertrag, für interne Hilfe meist das berechtigte Interesse. Ein berechtigtes Interesse braucht eine Abwägung.',
  legalBasisText: 'Begründung',
  'legalBasisText.hint': 'Warum sie trägt, bei berechtigtem Interesse die Abwägung in zwei Sätzen.',
  art9Basis: 'Bedingung für besonders geschützte Daten (Art. 9 Abs. 2)',
  'art9Basis.hint':
    'Zum Beispiel ausdrückliche Einwilligung. Ohne Bedingung dürfen solche Daten nicht hinein.',

  'group.data': 'Wer und was',
  dataSubjects: 'Betroffene Personen',
  dataCategories: 'Kategorien von Daten',
  observed: 'Beim Benutzen erkannt: {types}',
  'observed.take': 'Übernehmen',

  'group.keep': 'Löschen und schützen',
  retentionOwn: 'Löschfrist im Haus',
  'retentionOwn.hint': 'Wann Ergebnisse gelöscht werden, zum Beispiel mit der Kundenakte.',
  measures: 'Schutzmaßnahmen',
  'measures.hint':
    'Was außer dem Ersetzen durch Platzhalter gilt, zum Beispiel Firmenkonto, Training abgeschaltet, Zugriff nur für zwei Rollen.',
  'measures.own': 'Schleuse ersetzt erkannte Angaben vor dem Senden durch Platzhalter (Pseudonymisierung).',

  'group.from': 'Aus anderen Einträgen',
  controller: 'Verantwortlicher',
  contact: 'Kontakt',
  recipients: 'Empfänger',
  thirdCountries: 'Drittländer',
  transferBasis: 'Grundlage für das Drittland',
  retentionVendor: 'Löschung beim Anbieter',
  'vendor.none': 'Für {tool} fehlt die Anbieterprüfung.',
  'vendor.go': 'Anbieter prüfen',

  'group.dpia': 'Vorprüfung zur Datenschutz-Folgenabschätzung',
  'group.dpia.lead': 'Zehn Fragen. „Unsicher“ zählt wie ja und wird zur Prüfung vorgemerkt.',
  prefilled: 'Aus der Einstufung vorbelegt, bitte prüfen',
  'answer.yes': 'ja',
  'answer.no': 'nein',
  'answer.unsure': 'unsicher',
  result: 'Vorschlag',
  'result.no_personal_data': 'Keine personenbezogenen Daten.',
  'result.must_case': 'Mindestens ein Punkt verlangt sie immer.',
  'result.points': '{n} Punkte treffen zu.',
  'result.nothing_found': 'Kein Punkt trifft zu.',
  'result.review': 'Mindestens eine Antwort ist unsicher oder fehlt.',
  'dpia.state': 'Entscheidung',
  'dpia.state.hint': 'Der Vorschlag bindet nicht. Die datenschutzbeauftragte Person entscheidet mit.',
  'dpia.reason': 'Begründung',
  'dpia.reason.hint': 'Warum sie nötig oder nicht nötig ist.',
  'dpia.ref': 'Wo sie liegt',
  'dpia.ref.hint': 'Dateiname oder Aktenzeichen.',

  'problem.reason': 'Bitte begründen Sie die Entscheidung.',
  'problem.ref': 'Bitte nennen Sie, wo die Folgenabschätzung liegt.',
  'problem.lower':
    'Die Vorprüfung verlangt eine Folgenabschätzung. Bitte begründen Sie, warum sie hier nicht nötig ist.',
} as const satisfies Catalogue;
