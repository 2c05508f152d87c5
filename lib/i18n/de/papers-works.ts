import type { Catalogue } from '../message';

/** What papers say of the rules in force, and the key points for a works agreement. */
export const papersWorks = {
  'day.day': 'Tag',
  'day.week': 'Woche',
  'day.month': 'Monat',
  'exact.day': 'Ein Eintrag nennt den Tag.',
  'exact.week': 'Ein Eintrag nennt nur die Woche.',
  'exact.month': 'Ein Eintrag nennt nur den Monat.',
  'exact.never': 'Feiner als den Tag speichert Schleuse nicht; eine Uhrzeit gibt es nirgends.',
  group: 'Bereiche mit weniger als {n} Personen erscheinen nur zusammen mit anderen.',
  'reason.yes':
    'Wer ein Original mit personenbezogenen Angaben einfügt, wählt einen von vier festen Gründen und kann ihn in eigenen Worten ergänzen, höchstens 120 Zeichen. Diese Worte prüft Schleuse vor dem Speichern; mit einer gefundenen Angabe zu einer Person oder einem Zitat aus dem Text werden sie nicht gespeichert.',
  'reason.no': 'Ein Grund wird nicht verlangt.',
  'original.no': 'Originale mit personenbezogenen Angaben lassen die Regeln nicht zu.',
  'pause.yes':
    'Die Prüfung kann in einem Tab pausiert werden; das Register nennt dann nur, dass pausiert wurde.',
  'pause.no': 'Die Prüfung kann nicht pausiert werden.',
  'mapping.0':
    'Welcher Platzhalter für wen steht, bleibt im Arbeitsspeicher des eigenen Browsers und ist weg, wenn er schließt.',
  'mapping.days': {
    one: 'Welcher Platzhalter für wen steht, liegt verschlüsselt im eigenen Browser, höchstens 1 Tag nach der letzten Nutzung.',
    other:
      'Welcher Platzhalter für wen steht, liegt verschlüsselt im eigenen Browser, höchstens {n} Tage nach der letzten Nutzung.',
  },
  'collector.none': 'Schleuse überträgt nichts. Exporte macht, wer den Browser benutzt, selbst.',
  'collector.host':
    'Einmal am Tag gehen die Anzahlen vergangener Tage, ohne Bereich und ohne Inhalte, an den eigenen Server der Firma: {host}.',
  'other.open': 'Für alle anderen Werkzeuge ist nichts festgelegt.',
  'other.not-checked': 'Alle anderen Werkzeuge sind noch nicht geprüft.',
  'other.allowed': 'Alle anderen Werkzeuge sind erlaubt.',
  'other.no-personal-data': 'Alle anderen Werkzeuge sind ohne personenbezogene Daten erlaubt.',
  'other.blocked': 'Alle anderen Werkzeuge sind gesperrt.',

  draft:
    'Diese Eckpunkte sind ein Entwurf, gefüllt aus den geltenden Regeln und dem Register. Die Vereinbarung schließen Arbeitgeber und Betriebsrat. Keine Rechtsberatung.',
  'rules.title': 'Geltende Regeln',
  'rule.version': 'Fassung der Regeln',
  'rule.exact': 'Genauigkeit',
  'rule.days': 'Einzelne Nutzungen, Tage',
  'rule.months': 'Monatssummen, Monate',
  'rule.group': 'Kleinste Gruppe, Personen',
  'rule.agreement': 'Betriebsvereinbarung',
  'rule.collector': 'Eigener Server',
  'rule.collector.none': 'keiner',

  'subject.title': 'Gegenstand und Grundlage',
  'subject.text':
    'Die Vereinbarung regelt Einführung und Anwendung der Browser-Erweiterung Schleuse bei {company}. Eine technische Einrichtung, die geeignet ist, Verhalten oder Leistung von Beschäftigten zu überwachen, ist mitbestimmt (§ 87 Abs. 1 Nr. 6 BetrVG); auf die Absicht kommt es nicht an. Die Vereinbarung muss selbst Art. 5, 6 und 9 DS-GVO einhalten (EuGH C-65/23).',
  'purpose.title': 'Zwecke, abschließend',
  'purpose.1':
    'Personenbezogene Daten von Kunden und Beschäftigten schützen, bevor Text an KI-Werkzeuge geht.',
  'purpose.2': 'Den Einsatz von KI nach KI-Verordnung und DS-GVO nachweisen.',
  'purpose.3': 'Schulung und Auswahl der Werkzeuge planen, nach Bereichen und nie nach Personen.',
  'purpose.4': 'Andere Zwecke sind ausgeschlossen.',

  'fields.title': 'Was eine Nutzung im Register enthält',
  'col.field': 'Angabe',
  'col.holds': 'Inhalt',
  'use.id': 'Kennung',
  'use.id.holds': 'Zufallszahl, damit ein Eintrag nicht doppelt zählt. Sie führt zu niemandem.',
  'use.day': 'Zeit',
  'use.day.day.holds': 'Der Tag, keine Uhrzeit',
  'use.day.week.holds': 'Der Montag der Woche, kein Tag',
  'use.day.month.holds': 'Der Erste des Monats, kein Tag',
  'use.toolId': 'Werkzeug',
  'use.toolId.holds': 'Welches KI-Werkzeug, nicht welche Seite und nicht welches Konto',
  'use.action': 'Handlung',
  'use.action.holds': 'Eingefügt, getippt, gesendet, Datei angehängt, nur geöffnet',
  'use.protection': 'Schutz',
  'use.protection.holds': 'Was mit den Funden geschah: ersetzt, belassen, gesperrt, nicht geprüft',
  'use.guard': 'Prüfung',
  'use.guard.holds': 'Wie das Eingabefeld erkannt wurde',
  'use.types': 'Funde',
  'use.types.holds': 'Arten und Anzahlen, nie die Werte',
  'use.purpose': 'Zweck',
  'use.purpose.holds': 'Ein Zweck aus der Liste der Firma, wenn einer gewählt wurde',
  'use.reason': 'Grund',
  'use.reason.holds':
    'Einer von vier festen Gründen, wenn ein Original hinausging und die Regeln danach fragen',
  'use.note': 'Grund in eigenen Worten',
  'use.note.holds':
    'Eine kurze Zeile, die der Mensch selbst zum Grund schreibt, nachdem darin keine Angabe zu einer Person gefunden wurde',
  'use.account': 'Konto',
  'use.account.holds':
    'Ob ein Firmenkonto oder ein privates benutzt wurde, wo die Seite es erkennen lässt; nie wessen Konto',
  'use.role': 'Bereich',
  'use.role.holds': 'Der Bereich, der im Browser gewählt ist, nie ein Name',
  'use.policyVersion': 'Regeln',
  'use.policyVersion.holds': 'Fassung der Regeln',
  'use.detectorVersion': 'Erkennung',
  'use.detectorVersion.holds': 'Fassung der Erkennung',
  'never.title': 'Was nie gespeichert wird',
  'never.1': 'Texte, Dateien, Antworten und die gefundenen Werte',
  'never.2': 'Namen, Benutzernamen, Konten, Geräte- und IP-Adressen',
  'never.3': 'Uhrzeiten, Dauer, Tastatureingaben und ihre Geschwindigkeit',
  'never.4': 'Adressen besuchter Seiten; Seiten, die keine KI-Werkzeuge sind, sieht die Erweiterung nicht an',
  'never.5': 'Was verworfen wurde, bevor es gesendet war, über die Anzahl hinaus',

  'exact.title': 'Genauigkeit',
  'exact.change': 'Eine feinere Erfassung setzt eine Änderung dieser Vereinbarung voraus.',
  'keep.title': 'Aufbewahrung und Löschung',
  'keep.text':
    'Einzelne Nutzungen werden nach {days} Tagen gelöscht, Monatssummen ohne Bereich nach {months} Monaten. Die Frist kann durch Vereinbarung kürzer werden, länger nur mit Zustimmung des Betriebsrats.',
  'people.title': 'Keine Auswertung von Personen',
  'people.1': 'Eine Leistungs- oder Verhaltenskontrolle findet nicht statt, auch nicht mittelbar.',
  'people.2':
    'Zahlen zu einzelnen Personen werden weder gebildet noch angezeigt noch exportiert; die eigenen sieht jede Person nur in ihrem Browser.',
  'people.3':
    'Angaben aus dem Register sind kein Grund für arbeitsrechtliche Maßnahmen, außer in den Fällen, die hier vereinbart werden: [Fälle].',
  'people.4':
    'Das Register wird nicht mit anderen Daten verbunden, die zu Personen führen, etwa mit Anmeldungen.',
  'access.title': 'Zugriff',
  'access.1': 'Jeder Browser hat sein eigenes Register. Wer ihn benutzt, sieht alles, was darin steht.',
  'access.2':
    'Zusammengeführte Register sehen nur diese Rollen: [Rollen]. Personalverantwortliche gehören nicht dazu.',
  'access.3':
    'Wer selbst am Rechner sitzt oder ihn verwaltet, kann technisch an die Dateien des Browsers. Das ist zu regeln.',
  'export.title': 'Export und Weitergabe',
  'export.1':
    'Ein Export entsteht nur durch einen Klick; davor ist zu sehen, was er enthält. Das Register nennt jeden Export mit Tag, Dokument und Prüfsumme.',
  'council.title': 'Rechte des Betriebsrats',
  'council.1': 'Einsicht in die geltenden Regeln, in dieses Dokument und in den Exportverlauf, jederzeit.',
  'council.2': 'Stichproben an einem Browser seiner Wahl, auch mit der Beispielfirma.',
  'council.3': 'Hinzuziehen von Sachverständigen (§ 80 Abs. 3 BetrVG).',
  'change.title': 'Änderungen',
  'change.1':
    'Geänderte Regeln bekommen eine neue Fassung, werden den Beschäftigten in ihrem Browser angezeigt und stehen im Register.',
  'change.2':
    'Vor einer Änderung an Genauigkeit, Aufbewahrung, Datenangaben, kleinster Gruppe oder eigenem Server ist der Betriebsrat zu beteiligen.',
  'change.3': 'Überprüfung nach zwölf Monaten; Kündigung und Nachwirkung: [Frist].',
  'open.agreement': 'Betriebsvereinbarung abschließen und ihre Fundstelle in den Regeln eintragen',
  'open.approved': 'Regeln freigeben',
} as const satisfies Catalogue;
