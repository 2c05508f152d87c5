import { type LanguageLabels, oneOf, WORD_END } from './notation';

/** Whose number it is, before "-nummer". The last n is optional where it may melt into "nr": "Patientenr.". */
const CUSTOMERS =
  'kunde(n) kundenstamm kd stammkunden kundinnen debitore(n) deb kreditore(n) kred lieferante(n) ' +
  'gläubiger schuldner mandante(n) mieter miet nutzer besteller spender paten halter fahrer berater ' +
  'steuerberater abo(nnenten) bonus treue payback tank vielflieger gutschein';
const PEOPLE =
  'patiente(n) pat mitglied(s) mitgl mgl personal pers pnr mitarbeiter ma stamm matrikel matr schüler ' +
  'studente(n) prüfling(s) teilnehmer tn bewerber bew kandidate(n) vereins spieler aktionär(s) aktion(s) ' +
  'zeugen insassen arzt lebenslange_arzt zulassung(s) approbation(s)';
const CONTRACTS =
  'vertrag(s) vtr rahmenvertrags mietvertrag(s) versicherungs(schein) vers(icherungs)schein vs police(n) ' +
  'schaden(s) schad versorgung(s) buchung(s) reservierung(s) depot konto vertragskonto sparbuch anschluss ' +
  'verbrauchsstelle(n) lieferstelle(n) zählerpunkt lizenz kaution(s) bürgschafts darlehen(s) kredit ' +
  'leasing leasingvertrag(s) finanzierung(s) förder objekt grundbuch';
const CASES =
  'fall akte(n) vorgang(s) ticket tick mandat(s) mandatsreferenz labor proben befund antrag(s) ' +
  'bearbeitung(s) geschäfts verfahrens kassen beitrags bescheid dienst tagebuch st js az gz notar ' +
  'urkunden urk erbschein betreuungs einsatz transport';
const CARDS = 'karten tankkarte(n) kundenkarten schlüsselkarten garderoben hauspass pass sv';
const OWNERS = [CUSTOMERS, PEOPLE, CONTRACTS, CASES, CARDS].join(' ');

const NUMBER_WORDS = 'nummer(n) nr(.) num(.) no(.) n° id zeichen code kennung ref(erenz)(.) -nr(.) #';

const WHOSE = 'unser(e) mein(e) ihr(e) dein(e) interne(s) dortige(s) hiesiges';
const NUMBERS =
  'akten(_)zeichen geschäftszeichen kassenzeichen gläubigerzeichen mandatsref(erenz) vertragskonto ' +
  'gläubiger(-)id(entifikationsnummer) buchungszeichen ordnungsnummer vertragskennung mitgliedskarte ' +
  'patienten(-)id fallkennung tagebuch(-)nr(.) js-az pnr pers(-)nr mrn chiffre azh zmr(-)zahl zmr(-)nr(.)';
const WHOLE_NUMBERS = 'azr(-)nr(.) azr(-)nummer bpk';
/** Abbreviations that only what follows makes a label. */
const ABBREVIATED: readonly string[] = ['az(?:\\.|:|(?= ))', 'gz(?:\\.|:|(?= \\d))', 'pid(?=[ :#]{1,3}\\d)'];

const THINGS =
  'kunde(n) kundin kd(.) kdnr(.) debitor deb. kred. kreditor verwendungszweck vertrag vtr(.) police ' +
  'versicherungsschein schein schaden schadenfall akte vorgang ticket buchung reserv(.) reservierung ' +
  'mandat mandant mandantin mitglied mitgliedschaft patient(in) pat(.) personal mitarbeiter(in) prüfling ' +
  'fall depot konto sparbuch abo verfahren antrag mieter(in) zei(_)chen internes_zei(_)chen ' +
  'dortiges_zei(_)chen unser_zei(_)chen mein_zei(_)chen ihr_zei(_)chen pn vk kartei pfandschein urkunde ' +
  'kundenkarte tankkarte mitgliedskarte stammkunde bestandskunde objekt bewerbung aktenvermerk ' +
  'bußgeldbescheid dr(-)ii strafsache rechtsstreit sache versichert versicherung vers. mitgl. ' +
  'nummer_der_polizei meldung anzeige';

export const GERMAN: LanguageLabels = {
  numbers: [
    `${oneOf(OWNERS)}[.]?(?: ?- ?|[ _])?${oneOf(NUMBER_WORDS)}${WORD_END}`,
    `${oneOf(WHOSE)}[ _](?:geschäfts)?zeichen`,
    oneOf(NUMBERS),
    oneOf(WHOLE_NUMBERS) + WORD_END,
    ...ABBREVIATED,
  ],
  things: [oneOf(THINGS)],
};

/** Ends of compounds that are things whose number may follow ("Wartungsvertrag"). */
export const GERMAN_COMPOUNDS = oneOf(
  'vertrag police schaden verfahren konto personalakte krankenakte patientenakte unfallversicherung ' +
    'lebensversicherung haftpflichtversicherung',
);
