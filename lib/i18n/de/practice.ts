import type { Catalogue } from '../message';

/** The practice page: a chat that goes nowhere, with the real guard on it. */
export const practice = {
  title: 'Übungs-Chat',
  lead: 'Hier wacht Schleuse wie bei einem echten KI-Werkzeug. Nichts geht hinaus, nichts kommt ins Register. Alle Personen sind erfunden.',
  'steps.title': 'In einer halben Minute',
  'step.copy': 'Einen Text kopieren.',
  'step.paste': 'Unten in das Feld einfügen (Strg V).',
  'step.decide': 'Im Fenster entscheiden: Eingabetaste ersetzt.',
  'step.send': 'Senden und die Antwort lesen.',
  'step.done': 'erledigt',
  'finished.title': 'Das ist schon alles.',
  'finished.text':
    'In der Antwort stehen die echten Angaben, nur auf Ihrem Bildschirm. So läuft es jetzt bei jedem KI-Werkzeug, das Schleuse kennt.',
  'go.register': 'Zum Register',
  'go.settings': 'Zu den Einstellungen',

  'chat.label': 'Gespräch',
  'chat.empty': 'Noch nichts gesendet.',
  'chat.out': 'Das ging hinaus',
  'chat.answer': 'Antwort des Übungs-Chats',
  'chat.echo': 'Verstanden. Ihre Nachricht noch einmal:',
  'chat.composer': 'Nachricht an den Übungs-Chat',
  'chat.hint': 'Text hier einfügen oder schreiben',
  'chat.send': 'Senden',

  'samples.title': 'Texte zum Probieren',
  'sample.mail': 'E-Mail einer Kundin',
  'sample.harmless': 'Harmloser Aushang',
  'sample.special': 'Krankmeldung',
  'sample.copy': 'Kopieren: {name}',
  'sample.copy.short': 'Kopieren',
  'sample.copied': 'Kopiert. Jetzt in das Feld einfügen.',
  'sample.failed': 'Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
} as const satisfies Catalogue;
