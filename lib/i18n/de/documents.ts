import type { Catalogue } from '../message';

/** The register section with the papers: list, preview, files, audit folder, check of a file. */
export const documents = {
  title: 'Dokumente',
  lead: 'Aus dem Register erzeugt. Was fehlt, steht in jedem Dokument unter den offenen Punkten.',
  language: 'Sprache der Dokumente',
  'language.de': 'Deutsch',
  'language.en': 'Englisch',
  loading: 'Die Dokumente werden zusammengestellt',
  broken:
    'Die Dokumente ließen sich nicht zusammenstellen. Die Daten sind nicht verloren; laden Sie die Seite neu.',
  'group.register': 'Verzeichnis und Übersicht',
  'group.cases': 'Je Anwendungsfall',
  'group.people': 'Kunden und Beschäftigte',
  'group.vendors': 'Anbieter',
  'col.document': 'Dokument',
  'col.about': 'Gegenstand',
  'col.state': 'Stand',
  'col.open': 'Offene Punkte',
  'open.none': 'keine',
  'open.count': { one: '1 offen', other: '{n} offen' },
  'state.draft': 'Entwurf',
  'state.released': 'freigegeben',
  'state.how':
    'Freigegeben ist ein Dokument, sobald alles entschieden ist, worauf es beruht. Von Hand setzen lässt sich das nicht.',
  back: 'Dokumente',

  preview: 'Vorschau: {title}',
  'preview.hint': 'So sieht die Datei zum Lesen und Drucken aus.',
  'open.title': 'Das fehlt noch',
  'open.nothing': 'Nichts. Das Dokument ist vollständig.',

  export: 'Speichern',
  'format.html': 'Zum Lesen und Drucken (HTML)',
  'format.docx': 'Zum Bearbeiten (Word)',
  'format.xlsx': 'Tabelle (Excel)',
  'format.excel': 'CSV für Excel auf Deutsch',
  'format.csv': 'CSV für andere Programme',
  'format.json': 'JSON für Programme',
  'format.markdown': 'Markdown',
  'format.zip': 'Prüfmappe (ZIP)',
  making: '{file} wird erstellt',
  'making.done': '{n} % fertig',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
  done: 'Gespeichert: {file}',
  failed: 'Die Datei ließ sich nicht erstellen. Die Daten sind nicht verloren.',
  full: 'Kein Speicherplatz: Die Ausgabe ließ sich nicht im Register vermerken, deshalb wurde nichts gespeichert.',
  'proof.save': 'Nachweis dazu speichern',
  'proof.why': 'Mit dem Nachweis kann jeder prüfen, dass die Datei seither nicht verändert wurde.',
  'proof.none':
    'Dieser Browser bewahrt keinen Schlüssel auf (zum Beispiel in einem privaten Fenster). Die Datei ist ohne Nachweis.',
  'proof.note':
    'Nachweis zu einer Datei aus Schleuse. Prüfen: im Register unter Dokumente, Datei prüfen. Er zeigt, ob die Datei seit dem Export verändert wurde, nicht wer sie erstellt hat oder ob ihr Inhalt stimmt.',

  'bundle.title': 'Prüfmappe',
  'bundle.lead':
    'Alle Dokumente in einer ZIP-Datei, mit Inhaltsverzeichnis, Prüfsummen und Signatur. Für die Prüferin, den Datenschutz oder die Ablage.',
  'bundle.make': 'Prüfmappe erstellen',
  'bundle.open': {
    one: '1 Punkt ist noch offen. Die Mappe sagt das auch.',
    other: '{n} Punkte sind noch offen. Die Mappe sagt das auch.',
  },
  'bundle.files': 'Dateien der Mappe',
  'bundle.files.empty': 'Keine Dateien.',
  'bundle.how': 'So prüfen Sie die Mappe',
  'bundle.how.text':
    'Öffnen Sie im Register von Schleuse „Datei prüfen“ und wählen Sie die ZIP-Datei. Ohne Schleuse: Vergleichen Sie die Prüfsummen mit einem Programm für SHA-256. Die Signatur steht in der Datei manifest.json.',
  'bundle.proves': 'Was das beweist',
  'bundle.proves.text':
    'Die Dateien sind seit dem Export unverändert. Nicht bewiesen ist, wer sie erstellt hat, ob die Angaben stimmen und ob der Tag richtig ist: Er kommt von der Uhr des Rechners.',

  verify: 'Datei prüfen',
  'verify.title': 'Datei prüfen',
  'verify.lead':
    'Wurde eine Datei aus Schleuse seit dem Export verändert? Die Datei bleibt in diesem Browser.',
  'verify.choose': 'Datei wählen',
  'verify.hint':
    'Eine Prüfmappe (ZIP) genügt allein. Bei anderen Dateien wählen Sie den Nachweis (…nachweis.json) gleich mit.',
  'verify.checking': 'Wird geprüft',
  'verify.large': '{file} ist zu groß, um sie hier zu prüfen.',
  'verify.only-proof': 'Das ist nur der Nachweis. Wählen Sie die Datei {file} dazu.',
  'verdict.unchanged': 'Unverändert',
  'verdict.unchanged.own': '{file} ist genau die Datei, die dieser Browser am {day} ausgegeben hat.',
  'verdict.unchanged.other':
    '{file} ist unverändert, seit sie mit dem Schlüssel unten am {day} unterschrieben wurde.',
  'verdict.files': { one: '1 Datei geprüft.', other: '{n} Dateien geprüft, keine fehlt, keine kam dazu.' },
  'verdict.sample': 'Die Datei stammt aus den Beispieldaten einer erfundenen Firma.',
  'verdict.key': 'Schlüssel',
  'verdict.key.own': 'Das ist der Schlüssel dieses Browsers.',
  'verdict.key.other':
    'Das ist ein anderer Schlüssel als der dieses Browsers. Ob er der Firma gehört, sehen Sie nur, wenn Sie ihn mit dem vergleichen, den sie Ihnen auf anderem Weg nennt.',
  'verdict.not':
    'Nicht bewiesen ist, wer die Datei erstellt hat, ob die Angaben stimmen und ob der Tag richtig ist: Er kommt von der Uhr des Rechners. Wer Zugriff auf den Rechner hat, kann eine neue Datei mit neuem Nachweis erzeugen.',
  'verdict.remembered': 'Bekannt',
  'verdict.remembered.text':
    '{file} liegt ohne Nachweis vor, aber dieses Register hat am {day} genau diese Datei ausgegeben. Das gilt nur hier: Andere brauchen den Nachweis.',
  'verdict.altered': 'Verändert',
  'verdict.altered.text':
    '{file} ist nicht die Datei, die unterschrieben wurde. Sie wurde nach dem Export geändert, oder der Nachweis gehört zu einer anderen Datei.',
  'verdict.altered.bundle': 'In {file} stimmt nicht mehr alles mit dem unterschriebenen Verzeichnis überein.',
  'verdict.changed': 'Geändert',
  'verdict.missing': 'Fehlt',
  'verdict.added': 'Kam dazu',
  'verdict.proof_broken': 'Nachweis ungültig',
  'verdict.proof_broken.text':
    'Der Nachweis zu {file} wurde selbst verändert: Seine Signatur passt nicht. Über die Datei sagt er nichts mehr.',
  'verdict.no_proof': 'Kein Nachweis',
  'verdict.no_proof.text':
    'Zu {file} gibt es keinen Nachweis, und dieses Register kennt die Datei nicht. Ob sie verändert wurde, lässt sich nicht sagen.',
} as const satisfies Catalogue;
