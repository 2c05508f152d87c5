import { oneOf } from './notation';

/** Parts of compounds with "-nummer" that name a document, a thing, a place or a line of a list, not a person. */
const TRADE =
  'vergleichs rechn angebot anbot offert rahmen bestell auftrag liefer artikel art(.)(-)nr katalog ' +
  'beleg gutschein invoice order item sku stück lot batch charge kontingent zoll hs- tarif ean gtin ' +
  'isbn issn kasse filial markt stand';
const MONEY =
  'akonto gegenkonto sollkonto habenkonto sachkonto konto iban blz bank wkn isin gläubiger steuer ' +
  'st(.)(-)nr ust umsatz vat tax';
const THINGS =
  'serien gerät zähler sendung paket track modell model typ teil(e)n part material inventar bau ' +
  'fahrgestell frame kennz schlüssel doorkies chip transponder farb ral größe meter cas un- din norm ' +
  'prüf zertifikat version';
const PLACES =
  'haus hausnr house zimmer room raum wohn tor tür gleis linie flug bus zug port platz tisch stall ' +
  'parzelle flnr flst flur';
const LISTS =
  'seite page kapitel absatz paragraf position pos line lfd laufend ordnung auszug template formular ' +
  'register hrb hra ereignis event request session process fehler error kontroll mac';
const PHONES = 'tele telefon phone handy mobil mobiel gsm toestel fax ruf durchwahl notruf hotline geheim';
const PAPERS = 'sozial renten kranken versichert ausweis pass führerschein perso';
const REST = 'betrieb glücks drittel haupt start trikot los';

const ALL = [TRADE, MONEY, THINGS, PLACES, LISTS, PHONES, PAPERS, REST].join(' ');
const OTHER = new RegExp(`${oneOf(ALL)}|\\bcat|(?:fin|ip|reg)\\b`);

/** Whether a compound with "-nummer" names a number that points to a person or a customer. */
export const isPersonalNumber = (label: string): boolean => !OTHER.test(label);
