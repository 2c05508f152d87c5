import type { Catalogue } from '../message';

/** The first run: what Schleuse is, and a few choices that can all be left out. */
export const welcome = {
  page: 'Willkommen',
  'hero.one': 'KI nutzen.',
  'hero.two': 'Namen behalten.',
  'hero.lead':
    'Bevor ein Text an ein KI-Werkzeug geht, passiert er die Schleuse. Was auf Personen hinweist, wird ersetzt und in der Antwort wieder eingesetzt.',
  'hero.local': 'Alles geschieht in diesem Browser. Schleuse selbst sendet nichts.',
  'hero.collector': 'Ihre Firma sammelt Anzahlen, keine Inhalte, auf dem eigenen Server {host}.',

  progress: 'Schritt {n} von {m}',
  next: 'Weiter',
  skip: 'Überspringen',
  back: 'Zurück',
  finish: 'Fertig, jetzt üben',
  'to.practice': 'Gleich üben',
  failed: 'Speichern ging nicht. Es gilt weiter, was vorher galt.',
  language: 'Sprache',

  'how.title': 'So läuft es',
  'how.pass': 'Harmloser Text geht einfach durch.',
  'how.pass.why': 'Sie merken nichts.',
  'how.ask': 'Bei Namen, Adressen, Kontodaten fragt ein Fenster.',
  'how.ask.why': 'Eine Taste genügt: die Eingabetaste.',
  'how.back': 'In der Antwort stehen wieder die echten Werte.',
  'how.back.why': 'Nur auf Ihrem Bildschirm.',
  'kept.title': 'Das kommt ins Register',
  'kept.1': 'Tag, Werkzeug, Zweck',
  'kept.2': 'Ihr Bereich, nicht Ihr Name',
  'kept.3': 'Art und Zahl der Funde',
  'never.title': 'Das nie',
  'never.1': 'Texte, Namen, Werte',
  'never.2': 'Uhrzeiten, besuchte Seiten',
  'never.3': 'Was Sie tippen, bevor Sie senden',

  'firm.title': 'Sie und Ihre Firma',
  'firm.lead': 'Beides ist freiwillig und lässt sich später ändern.',
  'firm.name': 'Name der Firma',
  'firm.name.why':
    'Steht auf den Dokumenten, die Schleuse aus dem Register macht. Mehr dazu im Register unter Firmendaten.',
  'firm.ruled': 'Den Namen geben die Regeln Ihrer Firma vor.',

  'tools.title': 'Werkzeuge und Strenge',
  'tools.lead': 'Gilt sofort, in allen Tabs. Später ändern Sie es in den Einstellungen.',
  'tools.which': 'Welche KI-Werkzeuge sind bei Ihnen erlaubt?',
  'tools.which.why':
    'Nichts wird dadurch gesperrt. Was Sie nicht ankreuzen, bleibt benutzbar, wird geschützt und gilt als noch nicht entschieden.',
  'fixed.by': 'Das haben die Regeln Ihrer Firma festgelegt.',

  'managed.title': 'Ihre Firma hat alles eingestellt',
  'managed.text': 'Hier ist nichts zu tun. Was gilt, sehen Sie in den Einstellungen.',
  'managed.settings': 'Einstellungen ansehen',
} as const satisfies Catalogue;
