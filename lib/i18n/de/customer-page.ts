import type { Catalogue } from '../message';

/** The page for the company's customers. It stands on another website, so nothing here names this product. */
export const customerPage = {
  title: 'Wie wir künstliche Intelligenz einsetzen',
  lead: 'Hier steht, wofür {company} künstliche Intelligenz (KI) nutzt, welche Angaben dabei verarbeitet werden und an wen Sie sich wenden können.',
  'other.language': 'English version',
  none: 'Zurzeit setzen wir KI nicht in Abläufen ein, die Kundinnen und Kunden betreffen.',
  uses: 'Wofür wir KI nutzen',

  'row.impact': 'Was das für Sie bedeutet',
  'row.data': 'Ihre Angaben',
  'row.decides': 'Wer entscheidet',
  'row.notice': 'Woran Sie es erkennen',

  'impact.none': 'Sie kommen mit den Ergebnissen nicht in Berührung.',
  'impact.sees_output': 'Sie können Ergebnisse der KI zu sehen bekommen.',
  'impact.made_for_them': 'Texte oder Bilder für Sie können mit KI entstehen.',
  'impact.offer_price': 'Angebote oder Preise für Sie können mit KI vorbereitet werden.',
  'impact.decision': 'Eine Entscheidung, die Sie betrifft, kann mit KI vorbereitet werden.',
  'impact.unsure': 'Wir prüfen noch, wie Sie davon betroffen sind.',

  'data.none': 'Personenbezogene Angaben geben wir dabei nicht an die KI.',
  'data.anon': 'Angaben, die auf Sie hinweisen, entfernen wir vorher.',
  'data.pseudo':
    'Namen und andere Angaben, die auf Sie hinweisen, ersetzen wir vorher durch Platzhalter. Der Schlüssel dazu bleibt bei uns.',
  'data.pseudo.to':
    'Namen und andere Angaben, die auf Sie hinweisen, ersetzen wir vorher durch Platzhalter. Der Schlüssel dazu bleibt bei uns. Den Text mit Platzhaltern erhält: {recipients}.',
  'data.personal': 'Personenbezogene Angaben werden verarbeitet, soweit sie für diesen Zweck nötig sind.',
  'data.personal.to':
    'Personenbezogene Angaben werden verarbeitet, soweit sie für diesen Zweck nötig sind. Empfänger: {recipients}.',
  'data.special':
    'Auch besonders geschützte Angaben können verarbeitet werden, soweit das Gesetz es erlaubt.',
  'data.special.to':
    'Auch besonders geschützte Angaben können verarbeitet werden, soweit das Gesetz es erlaubt. Empfänger: {recipients}.',
  'data.unsure': 'Wir behandeln die Angaben wie personenbezogene Daten, solange nichts anderes feststeht.',
  'data.third': 'Empfänger außerhalb des Europäischen Wirtschaftsraums: {countries}.',

  'decides.role': 'Die Entscheidung trifft: {role}.',
  'decides.people': 'Die Entscheidung trifft ein Mensch bei uns.',

  rights: 'Ihre Fragen und Ihre Rechte',
  'rights.ask': 'Fragen zu unserem Einsatz von KI beantwortet: {contact}.',
  'rights.dpo': 'Datenschutz: {dpo}.',
  'rights.list':
    'Sie können Auskunft über Ihre personenbezogenen Daten verlangen, sie berichtigen oder löschen lassen, die Verarbeitung einschränken lassen, ihr widersprechen und sich bei einer Aufsichtsbehörde beschweren.',
  'rights.authority': 'Zuständige Aufsichtsbehörde: {authority}.',
  'rights.privacy': 'Zur Datenschutzerklärung',

  responsible: 'Verantwortlich: {company}, {address}',
  'responsible.short': 'Verantwortlich: {company}',
  updated: 'Stand: {day}',
} as const satisfies Catalogue;
