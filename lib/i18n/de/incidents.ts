import type { Catalogue } from '../message';

/** The section with what went wrong. */
export const incidents = {
  title: 'Vorfälle',
  lead: 'Was schiefging und was daraus folgt. Arten von Daten und Anzahl, keine Inhalte, keine Namen.',
  new: 'Vorfall eintragen',
  'empty.title': 'Keine Vorfälle',
  'empty.why':
    'Tragen Sie hier ein, wenn Personendaten in ein Werkzeug ohne Vertrag gelangt sind, ein falsches Ergebnis verwendet wurde oder ein Hinweis fehlte.',

  'col.day': 'Bekannt seit',
  'col.kind': 'Art',
  'col.tool': 'Werkzeug',
  'col.art33': 'Meldung an die Behörde',
  'col.state': 'Stand',
  'state.open': 'offen',
  'state.closed': 'abgeschlossen',
  'filter.state': 'Stand',
  'filter.all': 'Jeder Stand',

  deadline: 'Entscheiden Sie bis {day}, ob die Aufsichtsbehörde benachrichtigt wird.',
  'deadline.why':
    'Art. 33 DS-GVO: unverzüglich, möglichst binnen 72 Stunden nach Bekanntwerden. Das Register kennt keine Uhrzeit und nennt deshalb den letzten Tag, der immer reicht.',
  'deadline.late': 'Die Frist endete am {day}. Entscheiden Sie jetzt und begründen Sie die Verzögerung.',

  'group.what': 'Was geschah',
  'group.data': 'Welche Daten',
  'group.data.lead': 'Nur Arten und Anzahl, soweit bekannt. Die Werte selbst gehören nicht hierher.',
  'group.follow': 'Was daraus folgt',
  day: 'Bekannt seit',
  kind: 'Art des Vorfalls',
  toolId: 'Werkzeug',
  'toolId.none': 'keines, oder unbekannt',
  description: 'Beschreibung',
  'description.hint': 'In zwei Sätzen, ohne Namen und ohne Inhalte.',
  types: 'Betroffene Arten',
  count: 'Anzahl: {type}',
  measure: 'Was getan wurde',
  'measure.hint': 'Zum Beispiel: Verlauf beim Anbieter gelöscht, Team unterwiesen.',
  decision: 'Meldung an die Aufsichtsbehörde',
  'decision.hint':
    'Nicht nötig, wenn kein Risiko für die Betroffenen zu erwarten ist. Auch dann gehört der Grund hierher (Art. 33 Abs. 5).',
  reason: 'Grund der Entscheidung',
  closedDay: 'Abgeschlossen am',
  'problem.day': 'Der Tag liegt in der Zukunft.',
  'problem.description': 'Bitte beschreiben Sie den Vorfall kurz.',
  'problem.reason': 'Bitte nennen Sie den Grund, aus dem nicht gemeldet wurde.',
  'problem.closed': 'Vor dem Abschluss: entscheiden Sie über die Meldung.',
  'problem.closed.before': 'Der Abschluss liegt vor dem Vorfall.',
} as const satisfies Catalogue;
