/**
 * Words that announce a number of a customer, contract, case, member, patient or employee. The first list
 * names the number itself ("Kundennummer", "policy no."), the second the thing it belongs to ("Vertrag",
 * "claim"): behind those only a value that looks like a reference counts. Numbers of single documents,
 * parcels, articles and registers are left out on purpose.
 */
const GERMAN_OWNERS =
  'kunden?|kundenstamm|kd|stammkunden|kundinnen|debitoren?|deb|kreditoren?|kred|lieferanten?|gläubiger|schuldner|vertrags?|vtr|rahmenvertrags|mietvertrags?|versicherungs(?:schein)?|vers(?:icherungs)?schein|vs|policen?|schadens?|schad|versorgungs?|fall|akten?|vorgangs?|ticket|tick|buchungs?|reservierungs?|mandats?|mandanten?|mandatsreferenz|mieter|miet|patienten?|pat|labor|proben|befund|mitglieds?|mitgl|mgl|personal|pers|pnr|mitarbeiter|ma|stamm|matrikel|matr|schüler|studenten?|prüflings?|teilnehmer|tn|bewerber|bew|kandidaten?|antrags?|bearbeitungs?|depot|konto|sparbuch|anschluss|abo(?:nnenten)?|vertragskonto|verbrauchsstellen?|lieferstellen?|geschäfts|verfahrens|kassen|beitrags|steuerberater|berater|lizenz|zulassungs?|approbations?|arzt|lebenslange arzt|schlüsselkarten|karten|tankkarten?|kundenkarten|garderoben|kautions?|bürgschafts|darlehens?|kredit|leasing|leasingvertrags?|finanzierungs?|förder|bescheid|spender|paten|besteller|nutzer|teilnehmer|halter|fahrer|vereins|spieler|pass|sv|dienst|tagebuch|st|js|az|gz|aktions?|aktionärs?|bonus|treue|payback|tank|vielflieger|kundenkarten|gutschein|zählerpunkt|objekt|grundbuch|notar|urkunden|urk|erbschein|betreuungs|zeugen|insassen|hauspass|einsatz|transport|fall';
const NUMBER_WORDS =
  '(?:nummern?|nr\\.?|num\\.?|no\\.?|n°|id|zeichen|code|kennung|ref(?:erenz)?\\.?|-nr\\.?|#)';

/** Labels that name a number, for lower-case text. */
export const NUMBER_LABELS: readonly string[] = [
  `(?:${GERMAN_OWNERS})[.]?(?: ?- ?|[ _])?${NUMBER_WORDS}(?![\\p{L}])`,
  '(?:unser|mein|ihr|dein|internes?|dortiges|dortige|hiesiges)e?[ _](?:geschäfts)?zeichen',
  'akten ?zeichen|geschäftszeichen|kassenzeichen|gläubigerzeichen|mandatsreferenz|mandatsref|vertragskonto|gläubiger-?id(?:entifikationsnummer)?|buchungszeichen|ordnungsnummer|vertragskennung|mitgliedskarte|patienten-?id|fallkennung|tagebuch-?nr\\.?|js-az|az(?:\\.|:|(?= ))|gz(?:\\.|:|(?= \\d))|pid(?=[ :#]{1,3}\\d)|pnr|pers-?nr|mrn|chiffre|azh|azr-?(?:nr\\.?|nummer)(?![\\p{L}])|zmr-?(?:zahl|nr\\.?)|bpk(?![\\p{L}])',
  '(?:customer|client|debtor|creditor|cert|certificate|agreement|rental|patient record|lc|conf|confirmation|booking code|account|acct|a/c|contract|policy|claims?|case|ticket|booking|reservation|tenancy|tenant|membership|member|staff|employee|emp|payroll|works|personnel|patient|hospital|lab|file|application|student|matriculation|enrolment|mandate|loan|lease|loyalty|subscriber|subscription|supplier|vendor|donor|licen[cs]e|registration|reg|badge|key ?card|locker|candidate|applicant|incident|matter|docket|court|cust|pol|frequent flyer|rewards?|clock|learner|resident|hosp|pay|player|fan|chart|voucher|guest|pupil|child|candidate|pensioner)[ ._-]{0,2}(?:numbers?|nos?\\.?|num\\.?|nr\\.?|ids?|ref(?:erence)?\\.?|code|#)(?![\\p{L}])',
  '(?:our|your|my|quote|their)[ ](?:ref(?:erence)?\\.?|file)|tenancy ref|file note|payment plan ref|(?:crime|incident) ref(?:erence)?',
  "(?:num[ée]ro|n°|nº|no)\\.? ?(?:de |d['’]|du )?(?:client|contrat|dossier|sinistre|adh[ée]rent|police|abonn[ée]|assur[ée]|membre|salari[ée]|allocataire|matricule|commande client)|code client|matricule|r[ée]f(?:[ée]rence)? client|n° rg|rg(?= \\d{2}/\\d{4,5})|rg n°",
  '(?:numero|codice|n\\.|nr\\.?)[ ](?:di |del )?(?:cliente|contratto|polizza|pratica|tessera|socio|sinistro|matricola|protocollo)|(?:cliente|contratto|polizza|pratica|tessera|socio|sinistro|matricola|tess\\.|matr\\.|prot\\.|rif\\.)[ ](?:n\\.?|nr\\.?|numero)?|matr\\.|tessera n\\.|r\\.g\\.',
  '(?:n[úu]mero|c[óo]digo|n\\.?º|nº|n[úu]m\\.?)[ ](?:de |del )?(?:cliente|contrato|p[óo]liza|expediente|socio|siniestro|historia|colegiado|empleado)|nhc|n\\.?º? de socio|colegiad[oa]|col\\.',
  '(?:klant|polis|dossier|melding|personeels|lid(?:maatschaps)?|contract|patiënt|kandidaat|zaak|debiteuren|relatie|abonnee|schade)-?(?:nr\\.?|nummer|code|id)|(?:ons|uw) kenmerk',
  '(?:numer|nr)[ ](?:klienta|umowy|polisy|sprawy|karty|zgłoszenia|pacjenta|ewidencyjny|ewid\\.?|szkody|legitymacji|pracownika|członkowski)|sygn\\.(?: ?akt)?|klient nr|umow[aęey] (?:nr|o numerze)|polis[aęy] nr|pwz|nr ewid\\.?|szkoda nr|karta nr',
];

/** Things whose number may follow directly, for lower-case text. */
export const THING_LABELS: readonly string[] = [
  '(?:' +
    'kunden?|kundin|kd\\.?|kdnr\\.?|debitor|deb\\.|kred\\.|kreditor|verwendungszweck|vertrag|vtr\\.?|police|versicherungsschein|schein|schaden|schadenfall|akte|vorgang|ticket|buchung|reserv\\.?|reservierung|mandat|mandant|mandantin|mitglied|mitgliedschaft|patient(?:in)?|pat\\.?|personal|mitarbeiter(?:in)?|prüfling|fall|depot|konto|sparbuch|abo|verfahren|antrag|mieter(?:in)?|(?:internes |dortiges |unser |mein |ihr )?(?:mein )?zei ?chen|pn|vk|kartei|pfandschein|urkunde|kundenkarte|tankkarte|mitgliedskarte|stammkunde|bestandskunde|objekt|bewerbung|aktenvermerk|bußgeldbescheid|dr-?ii|strafsache|rechtsstreit|sache|versichert|versicherung|vers\\.|mitgl\\.|tessera|nummer der polizei|meldung|anzeige' +
    '|account|acct|a/c|employee|rental agreement|(?:patient |medical )?record|booking code|conf\\.|policy|claim|case|ticket|booking|contract|lease|reference|ref\\.?|membership|member|file|patient|customer|client|payroll|reg\\.|application|badge|statement|incident|matter|cust|quote|tenancy|reservation|pcn|staff|emp|voucher|agreement|mr#|crn' +
    '|n[°º] parquet|nos r[ée]f\\.?|v(?:os|otre) r[ée]f\\.?|notre r[ée]f[ée]rence|adh[ée]rent|nosologico|n\\.º historia|historia clínica|nasz znak|konto lokalu|nr księgi(?: głównej)?|(?:uw |ons )?kenmerk|melding|n/r[ée]f\\.?|v/r[ée]f\\.?|dossier|contrat|sinistre|client|badge|lic\\.|licence|police|abonnement|adhérent' +
    '|pratica|polizza|contratto|tessera|socio|cliente|ref\\.|protocollo' +
    '|contrato|póliza|poliza|expediente|incidencia|reserva|solicitud|abonad[oa]|r[ée]f[ée]rence|autos(?: de juicio \\p{L}{4,12})?|siniestro|licencias?[^.\\n]{0,26}|socio' +
    '|polis|klant|lidmaatschap|zaak|zgłoszenie|szkoda|polisa|polisę|umow[aęeyi]|klient|sprawa|karta' +
    ')(?![\\p{L}])',
];

/** The same as the end of a compound ("Wartungsvertrag"). */
export const THING_COMPOUNDS =
  /(?:vertrag|police|schaden|verfahren|konto|personalakte|krankenakte|patientenakte|unfallversicherung|lebensversicherung|haftpflichtversicherung)(?![\p{L}])/gu;

/** Any other "…nummer" or "…-Nr." that is not one of a document, a thing or a place. For lower-case text. */
export const COMPOUND_LABELS = /(?:nummern?|-?nr\.?|-ref\.?|-id)(?![\p{L}])/gu;

const NOT_PERSONAL =
  /vergleichs|rechn|angebot|anbot|offert|rahmen|template|flnr|flst|formular|ereignis|event|auszug|\bcat|katalog|request|session|process|fehler|error|kontroll|gläubiger|akonto|gegenkonto|sollkonto|habenkonto|sachkonto|bestell|auftrag|liefer|artikel|art\.?-?nr|serien|gerät|zähler|sendung|paket|track|charge|modell|typ|teile?n|material|haus|seite|zimmer|tele|handy|mobil|fax|ruf|durchwahl|steuer|st\.?-?nr|hrb|hra|register|betrieb|ean|gtin|position|pos|blz|bank|fin\b|fahrgestell|inventar|raum|bau|flur|kapitel|version|los|haus|stück|lfd|laufend|ordnung|konto|iban|sozial|renten|kranken|versichert|ausweis|pass|führerschein|perso|kennz|ust|umsatz|vat|tax|port|ip\b|mac|isbn|issn|beleg|gutschein|farb|ral|größe|schlüssel|chip|transponder|wohn|tor|tür|gleis|linie|flug|bus|zug|kasse|filial|markt|stand|platz|tisch|stall|parzelle|kontingent|wkn|isin|hs-|zoll|tarif|cas|un-|din|norm|prüf|zertifikat|reg\b|kapitel|absatz|paragraf|lot|batch|sku|part|model|phone|house|room|invoice|order|item|page|line|telefon|doorkies|toestel|mobiel|gsm|frame|notruf|hotline|meter|geheim|glücks|drittel|haupt|hausnr|start|trikot|los/;

/** Whether such a label names a number that points to a person or a customer. */
export const isPersonalNumber = (label: string): boolean => !NOT_PERSONAL.test(label);
