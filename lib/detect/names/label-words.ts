import { hashText } from '../tagger/hash';

/** What the value behind a label, or below a column heading, is. Features of the tagger: never reorder. */
export const FIELD = {
  none: 0,
  /** A label or heading that is not one of the following. */
  other: 1,
  person: 2,
  firstName: 3,
  surname: 4,
  org: 5,
  /** Customer, supplier, sender …: a person or a company. */
  party: 6,
  /** Log-in names, numbers, dates, amounts: never a name. */
  value: 7,
} as const;

const WORDS: Readonly<Record<Exclude<keyof typeof FIELD, 'none' | 'other'>, string>> = {
  person:
    'name namen ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson mitarbeiter mitarbeiterin mitarbeitende mitarb ma patient patientin pat mieter mieterin kläger klägerin beklagter beklagte bewerber bewerberin teilnehmer teilnehmerin tn schüler schülerin kind erziehungsberechtigte erziehungsberechtigter erziehungsber mutter vater eltern versicherte versicherter vn versicherungsnehmer versicherungsnehmerin versicherungsnehmende bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin verantwortlich verantwortliche verantwortlicher zuständig wer fahrer fahrerin halter halterin zeuge zeugin zeugen inhaber inhaberin kontoinhaber kontoinhaberin geschäftsführer geschäftsführerin geschäftsführung gf vertreten vorstand autor author verfasser geburtsname zuname ehename unterschrift gezeichnet protokoll protokollführer protokollant protokollführung anwesend anwesende entschuldigt abwesend teilnehmende teilnehmerliste moderation leitung betreuer betreuerin arzt ärztin hausarzt behandler behandlerin melder melderin meldende trainer trainerin person personen mitglied mandant mandantin käufer käuferin verkäufer verkäuferin vermieter vermieterin eigentümer eigentümerin bewohner bewohnerin klient klientin spieler besteller bestellerin ehegatte ehegattin vertreter vertretung gast gäste attendee attendees assignee reporter owner employee patient tenant contact applicant candidate driver guest participants attendees present apologies chair from fullname customername kundenname nom prénom nome cognome nombre apellidos apellido naam voornaam achternaam imię nazwisko von an cc bcc to cn fn absender empfänger diktat kunde kundin antragsteller antragstellerin schuldner schuldnerin erblasser notar steuerpflichtiger pflegekraft schicht dienst früh spät nacht referent referentin lehrkraft klassenlehrer klassenlehrerin ansprech verfasserin kollege kollegin chefarzt geschädigter geschädigte beschuldigter beschuldigte displayname cn commonname signatory witness doctor gp locataire titulaire dipendente paziente cliente inquilino empleado paciente huurder werknemer klant pracownik pacjent najemca',
  firstName:
    'vorname vornamen vname rufname forename firstname givenname first prénom voornaam imię given vn',
  surname:
    'nachname nachnamen familienname zuname nname surname lastname last cognome apellido apellidos achternaam nazwisko family geburtsname',
  org: 'firma fa unternehmen firmenname arbeitgeber arbeitgeberin organisation org company employer bank kreditinstitut krankenkasse kasse versicherer versicherung gericht behörde verein schule praxis klinik krankenhaus kanzlei société entreprise ditta azienda empresa bedrijf finanzamt hausbank spedition kostenträger bei hersteller',
  party:
    'kunde kunden auftraggeber auftraggeberin auftragnehmer lieferant empfänger empfängerin absender absenderin rechnungsempfänger lieferadresse rechnungsadresse besteller zahlungsempfänger begünstigter kreditor debitor schuldner gläubiger gläubigerin antragsteller antragstellerin customer client supplier recipient sender payee payer vendor bill ship cliente fournisseur fornitore proveedor leverancier klient dostawca partei mandant vermieter eigentümer bauherr bauherrin frachtführer spediteur gegner gegenseite verkäufer käufer auftraggeberempfänger auftraggeber zahlungspflichtiger',
  value:
    'nr nummer nummern id iban bic kto konto blz plz ort straße strasse str adresse anschrift wohnort telefon tel fon fax mobil handy mail email e-mail web www internet datum geb geburtsdatum geburtstag geboren betrag summe eur euro preis menge anzahl artikel bezeichnung beschreibung produkt marke modell typ status abteilung abt funktion position rolle benutzer benutzername username user login passwort password pw kennwort pin code token betreff subject thema kennzeichen steuer ustid datei pfad file path host server url url version priorität prio raum zimmer zeit uhrzeit von-bis date amount description product item street city postcode phone address dob number total qty price kategorie gruppe klasse wert einheit bemerkung notiz',
};

const fields = new Map<number, number>();
const fieldWords = new Set<string>();
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    const hash = hashText(word);
    fieldWords.add(word);
    if (!fields.has(hash)) fields.set(hash, FIELD[kind as keyof typeof FIELD]);
  }
}

/** The field that a word of a label names, by its hash in lower case; `none` for other words. */
export function fieldOf(hash: number): number {
  return fields.get(hash) ?? FIELD.none;
}

/** Whether a word in lower case stands in these lists, letter by letter: only then may a reason quote it. */
export const isFieldWord = (word: string): boolean => fieldWords.has(word);
