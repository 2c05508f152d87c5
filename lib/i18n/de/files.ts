import type { Catalogue } from '../message';

/** Files on their way into a tool. */
export const files = {
  'title.found': { one: '„{file}“ enthält 1 Angabe', other: '„{file}“ enthält {n} Angaben' },
  // m is at least 2.
  'title.files': { one: '1 Angabe in {m} Dateien', other: '{n} Angaben in {m} Dateien' },
  'title.unread': { one: '1 Datei wurde nicht geprüft', other: '{n} Dateien wurden nicht geprüft' },
  // {tool} is set in bold.
  sub: 'Vor dem Anhängen in {tool} · noch nichts übertragen',

  'refusal.locked': '„{file}“ ist mit Kennwort geschützt und wurde nicht geprüft',
  'refusal.scanned': '„{file}“ enthält nur Bilder und wurde nicht geprüft',
  'refusal.large': '„{file}“ ist zu groß zum Prüfen ({size}). Kleinere Teile gehen.',
  'refusal.broken': '„{file}“ ist beschädigt und wurde nicht geprüft',
  'refusal.unknown': '„{file}“ hat ein Format, das Schleuse nicht liest, und wurde nicht geprüft',
  'refusal.media': '„{file}“ ist ein Bild, Ton oder Film und wurde nicht geprüft',
  'refusal.do':
    'Sehen Sie die Datei selbst durch, bevor Sie sie anhängen. Im Register steht „nicht geprüft“.',
  'refusal.name': 'Der Dateiname enthält Angaben. Er lässt sich ersetzen, der Inhalt bleibt, wie er ist.',

  'gap.pictures': 'Bilder in der Datei wurden nicht geprüft. Sie stehen auch in der Kopie.',
  'gap.embedded': 'In die Datei eingebettete Dateien wurden nicht geprüft. Sie stehen auch in der Kopie.',
  'gap.macros': 'Makros wurden nicht geprüft. Sie stehen auch in der Kopie.',
  'gap.pages': 'Seiten ohne Text wurden nicht geprüft. In der Kopie fehlen sie.',
  'gap.attachments': 'Anhänge in der Datei wurden nicht geprüft. In der Kopie fehlen sie.',
  'copy.text': 'Die Kopie wird eine Textdatei, ohne Gestaltung und Bilder.',

  list: 'Dateien',
  'state.found': { one: '1 Angabe', other: '{n} Angaben' },
  'state.clean': 'nichts gefunden',
  'state.unread': 'nicht geprüft',
  choice: 'Was mit „{file}“ geschieht',
  'choice.copy': 'Kopie',
  'choice.renamed': 'Umbenannt',
  'choice.original': 'Original',
  'choice.omit': 'Weglassen',

  'go.copy': 'Ersetzte Kopie anhängen',
  'go.text': 'Ersetzten Text anhängen',
  'go.renamed': 'Mit ersetztem Namen anhängen',
  'go.original': 'Original anhängen',
  'go.files': { one: '1 Datei anhängen', other: '{n} Dateien anhängen' },
  'go.remove': 'Anhang entfernen',
  original: 'Original anhängen',
  'original.reason': 'Original mit Grund …',
  originals: 'Alles im Original anhängen',
  'originals.reason': 'Originale mit Grund …',
  unread: 'Ungeprüft anhängen',
  'unread.reason': 'Ungeprüft mit Grund …',
  cancel: 'Abbrechen',
  back: 'Zurück',
  'reason.title': 'Original anhängen: kurz den Grund',
  'reason.sub': 'Ihre Firma möchte wissen, warum, nicht was. Die Datei selbst wird nicht gespeichert.',
  'reason.go': 'Mit diesem Grund anhängen',

  'scan.title': { one: 'Datei wird geprüft', other: '{n} Dateien werden geprüft' },
  // i counts from 1, m is the number of files.
  'scan.sub': '„{file}“ · {i} von {m}',
  'scan.gauge': 'Prüfung',
  'scan.progress': { one: '{p} % geprüft · bisher 1 Angabe', other: '{p} % geprüft · bisher {n} Angaben' },
  'scan.safe':
    'Noch ist nichts angehängt. Sie können warten oder abbrechen; Ihre Dateien bleiben, wo sie sind.',
  'scan.said': '{p} Prozent geprüft',
  'write.title': 'Kopie wird geschrieben',

  'broken.title': {
    one: 'Die Datei konnte nicht geprüft werden',
    other: 'Die Dateien konnten nicht geprüft werden',
  },
  'broken.sub': 'Die Prüfung ist abgebrochen. Das heißt nicht, dass nichts darin ist.',
  'broken.again': 'Noch einmal prüfen',

  'failed.title': 'Anhängen hat nicht geklappt',
  'failed.sub': 'Die Seite hat nicht alles angenommen. Ihre Dateien sind hier und gehen nicht verloren.',
  'failed.do': 'Datei speichern und mit dem Knopf des Werkzeugs anhängen. Ersetzt bleibt ersetzt.',
  'failed.save': 'Speichern: {file}',
  'failed.retry': 'Noch einmal versuchen',
  'failed.saved': 'Gespeichert.',
  close: 'Schließen',
} as const satisfies Catalogue;
