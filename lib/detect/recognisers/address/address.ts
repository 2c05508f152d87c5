import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import type { Confidence } from '../../types';
import { HOUSE_NUMBER, type Part, SPOKEN_HOUSE_NUMBER } from './parts';
import { findPlaces, type Place } from './postcodes';
import { DETAIL, premiseStart } from './premises';
import { ENGLISH_TYPES, foreignStreets } from './streets/foreign';
import { germanStreets } from './streets/german';
import { townEnd } from './town';

/**
 * Postal addresses: street with number, postcode with town, both together on one line. Each line of an
 * address block is a finding of its own.
 */
const GAP =
  /^(?:,? {1,2}| ?, ?| ?[–·$-] ?| in | komma |,? (?:Hochparterre|Souterrain|Erdgeschoss|Vorderhaus|Seitenflügel|Gartenhaus|c\/o \p{Lu}\p{L}{1,20})(?: (?:rechts|links|Mitte))?, |,? (?:\d\. ?(?:OG|Stock|Etage|EG)|EG|Top \d{1,3}|[IVX]{1,3}\. ?Stock|Hinterhaus|HH|\d\.? ?[ºª°]\.? ?(?:izda|dcha|[A-Z])?\.?|bajo|Flat \d),? )$/u;
/** The same with stairs, storeys and flats: "9 rue Vauban, bât. Catinat, 38000 …". */
const DETAIL_GAP = new RegExp(`^${DETAIL}(?:,? {1,2}| – )$`, 'u');
const DETAIL_BEHIND = new RegExp(`^${DETAIL}(?![\\p{L}\\d])`, 'u');
/** Between an English street and its postcode stands the town, perhaps a county. */
const TOWN_GAP =
  /^,? ?(?:\p{Lu}[\p{L}'’-]{1,24}(?:,? (?:\p{Lu}|upon|on|in|le|under|of)[\p{L}'’-]{0,24}){0,4},? )?(?:Co\. \p{Lu}\p{L}{2,14}, )?$/u;

/** A street of unknown kind directly before a postcode: capitalised words and a number. */
const UNKNOWN = new RegExp(
  `(?:(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf der|Auf dem|Unter den|Hinter der|Bei der|Beim|Vor dem|The|Via|Rue|De|Het|St\\.|Dr\\.|[\\p{Lu}]\\.) )?(?:\\p{Lu}[\\p{L}.'’-]{1,30} (?:(?:van|de|del|della|di|du|des|da|do|la|le|les|el|los|las|der|den|ten|ter|sur|i|y|of|the) ){0,2}){0,3}?(?:\\p{Lu}[\\p{L}.'’-]{1,40},? )${HOUSE_NUMBER}(?:,? {1,2}| [–-] |, )$`,
  'u',
);
const UNKNOWN_LOWER = new RegExp(
  `(?:(?:am|an der|an den|im|in der|in den|zum|zur|auf der|auf dem|unter den|hinter der|hinter den|bei der|beim|vor dem|stra(?:ß|ss)e (?:der|des)|achtern) (?:(?:alten|neuen|hohen|grünen|großen|kleinen|oberen|unteren|langen) )?)?\\p{Ll}[\\p{Ll}.'’-]{2,30} (?:${HOUSE_NUMBER}|${SPOKEN_HOUSE_NUMBER})(?:,? {1,2}|, | in | komma )$`,
  'u',
);
const UNKNOWN_BEFORE_TOWN =
  /(?:(?:The )?(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,3}, )?(?:(?:Flat|Unit|Apt) [\dA-Z]{1,4}, )?\d{1,4}[a-zA-Z]? (?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}, $/u;
const UNKNOWN_ENGLISH =
  /(?:(?:The )?(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,3}, )?\d{1,4}[a-zA-Z]? (?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}(?:(?:Apt|Apartment|Unit|Suite|Ste|Flat|#)\.? ?[\dA-Z]{1,4})?, (?:\p{Lu}[\p{L}'’-]{1,20}[ ,]{1,2}){1,4}$/u;
const UNKNOWN_LINE = new RegExp(
  `^[ \\t>]{0,4}((?:\\p{Lu}|[aiz][mnu][mr]? )[\\p{L}1 .'’-]{2,40} ${HOUSE_NUMBER})[ ,]{0,2}$`,
  'u',
);

const FOREIGN_LINE =
  /^[ \t>]{0,4}((?:\d{1,4}[a-z]?(?: bis| ter)?,? \p{L}[^\n\d;:@]{3,50}|\p{Lu}[^\n\d;:@]{3,40},? (?:n\.?º? ?)?\d{1,4}[a-zA-Z]?(?:, [^\n;:@]{1,24})?))[ ,]{0,2}$/u;

const LONGEST_STREET = 90;

function unknownStreet(text: string, place: Place): number {
  const before = text.slice(Math.max(0, place.start - LONGEST_STREET), place.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const found =
    UNKNOWN.exec(line) ??
    UNKNOWN_BEFORE_TOWN.exec(line) ??
    (place.loose ? null : UNKNOWN_LOWER.exec(line)) ??
    (/^[A-Z\d]/.test(text.slice(place.start)) ? UNKNOWN_ENGLISH.exec(line) : null);
  return found ? place.start - (line.length - found.index) : -1;
}

/** The line above a postcode line, when it looks like street and number. */
function lineAbove(text: string, place: Place): Part | null {
  const from = Math.max(0, place.start - 2 * LONGEST_STREET);
  const before = text.slice(from, place.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (lineStart === 0 || before.slice(lineStart).trim()) return null;
  const aboveStart = before.lastIndexOf('\n', lineStart - 2) + 1;
  const above = before.slice(aboveStart, lineStart - 1);
  const street = (UNKNOWN_LINE.exec(above) ?? FOREIGN_LINE.exec(above))?.[1];
  if (!street || above.length > 60) return null;
  const start = from + aboveStart + above.indexOf(street);
  return { start, end: start + street.length, confidence: 'likely' };
}

/** Streets by the stretch of text in which they end or begin, so that each place looks at its neighbours only. */
class Neighbours {
  private readonly parts = new Map<number, Part[]>();
  private readonly at: (part: Part) => number;

  constructor(parts: readonly Part[], at: (part: Part) => number) {
    this.at = at;
    for (const part of parts) {
      const stretch = at(part) >> STRETCH;
      this.parts.set(stretch, [...(this.parts.get(stretch) ?? []), part]);
    }
  }

  /** The first part whose mark lies between two offsets and that fits. */
  find(from: number, to: number, fits: (part: Part) => boolean): Part | undefined {
    for (let stretch = from >> STRETCH; stretch <= to >> STRETCH; stretch++) {
      const found = this.parts
        .get(stretch)
        ?.find((part) => this.at(part) >= from && this.at(part) <= to && fits(part));
      if (found) return found;
    }
    return undefined;
  }
}

/** Stretches of 64 UTF-16 units. */
const STRETCH = 6;

const joins = (text: string, street: Part, place: Place) => {
  const between = text.slice(street.end, place.start);
  return between.length < 60 && (GAP.test(between) || DETAIL_GAP.test(between) || TOWN_GAP.test(between));
};

const hit = (start: number, end: number, confidence: Confidence, key: string): Hit => ({
  start,
  end,
  confidence,
  reason: { key },
});

function withPlaces(text: string, streets: readonly Part[], places: readonly Place[]): Hit[] {
  const ending = new Neighbours(streets, ({ end }) => end);
  const beginning = new Neighbours(streets, ({ start }) => start);
  return places.flatMap((place) => {
    const street = ending.find(place.start - 60, place.start, (part) => joins(text, part, place));
    if (street) return [hit(street.start, place.end, 'certain', 'street-and-town')];
    const behind = beginning.find(place.end, place.end + 3, (part) =>
      /^, {0,2}$/.test(text.slice(place.end, part.start)),
    );
    if (behind && !place.loose) return [hit(place.start, behind.end, 'certain', 'street-and-town')];
    const start = unknownStreet(text, place);
    if (start >= 0) return [hit(start, place.end, place.loose ? 'likely' : 'certain', 'street-and-town')];
    const premise = premiseStart(text, place.start);
    if (premise < place.start) return [hit(premise, place.end, 'likely', 'street-and-town')];
    if (place.loose) return [];
    const above = lineAbove(text, place);
    const alone = hit(place.start, place.end, place.confidence, 'postcode');
    return above ? [hit(above.start, above.end, 'likely', 'address-block'), alone] : [alone];
  });
}

const ENGLISH_STREET = new RegExp(`\\d[^\\n]{3,60} (?:${ENGLISH_TYPES})$`, 'u');
const ENGLISH_TOWN =
  /^, \p{Lu}[\p{L}'’-]{2,20}(?: (?:upon |on |in |le )?\p{Lu}[\p{L}'’-]{2,20})?(?:, (?:Co\.? |County )?\p{Lu}[\p{L}-]{2,20})?(?=[,.;:)!?\n"]|$| \p{Ll})/u;
const NO_TOWN =
  /^, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^, (?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Miss|Dr|Please|Thanks|Then|The|And|But|We|It|He|She|They|Key|Keys|Code|Tel|Mobile|Tenant|Owner|Customer)(?![\p{L}])/u;
const LONGEST_TOWN = 80;

/** The same in English, where no list holds the towns: "14 Quay Street, Galway". */
function withEnglishTown(text: string, street: Part): Part {
  if (!ENGLISH_STREET.test(text.slice(street.start, street.end))) return street;
  const behind = text.slice(street.end, street.end + LONGEST_TOWN);
  const town = NO_TOWN.test(behind) ? '' : (ENGLISH_TOWN.exec(behind)?.[0] ?? '');
  return { ...street, end: street.end + town.length };
}

/** A listed town behind a street without a postcode ("Isener Str. 52, Dorfen"), up to the next mark. */
function withTown(text: string, street: Part): Part {
  const gap = /^,? (?=\p{Lu}\p{Ll}{3})/u.exec(text.slice(street.end, street.end + 6))?.[0];
  const town = gap ? townEnd(text, street.end + gap.length) : null;
  const whole = town?.listed && /^(?:[,.;:)!?\n]|$)/.test(text.slice(town.end, town.end + 1));
  return whole ? { ...street, end: town.end } : withEnglishTown(text, street);
}

const CODE_LABEL =
  /^(?:plz|postleitzahl|kod|postal[_ ]?zone|zip|zip[_ ]?code|post ?code|postal ?code|c\.? ?p\.?|code postal|cap|c\.?a\.?p\.?|pc|codigo postal|c[óo]digo postal|kod pocztowy|postcode|lfd_plz|kunde_plz)$/;
const STREET_LABEL =
  /(?:stra(?:ß|ss)e|^str\.?|adresse?|anschrift|^street|address|^via$|indirizzo|direcci[óo]n|domicilio|^adres|^rue$|ulica|wohnhaft|wohnort|plz.{0,3}ort|zip.{0,3}(?:city|town)|town.{0,3}postcode|city.{0,3}zip|postcode.{0,3}(?:town|city)|(?:cp|code postal).{0,3}(?:ville|ciudad)|ort.{0,3}plz|stra(?:ß|ss)e.{0,12}nr)/;
const TOWN_LABEL = /^(?:wohn)?ort$|^town$|^city$|^ville$|^citt[àa]$|^ciudad$|^plaats$|^miasto$/;
/** Up to the end of the cell or, where two fields stand on a line, up to the gap before the next. */
const CODE =
  /^(?:(?:D|A|CH|L|F|I|NL|B|PL|CZ)-)?(?:\d{4,5}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?=$| {2}|\t)/;
const NOT_STREET = /mail|(?:^|[^\p{L}])(?:ip|mac)(?![\p{L}])|web|url|status|netz/u;

/** Cells and form values under "PLZ", "Straße", "Adresse" … */
function fromFields(document: Document): Hit[] {
  return document.fields.all.flatMap(({ label, start, end }) => {
    const value = document.digits.slice(start, end);
    const code = CODE_LABEL.test(label) ? CODE.exec(value)?.[0] : undefined;
    if (code) return [hit(start, start + code.length, 'certain', 'label')];
    if (TOWN_LABEL.test(label) && value.length < 40 && /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u.test(value)) {
      return [hit(start, end, 'likely', 'label')];
    }
    const isStreet =
      STREET_LABEL.test(label) && !NOT_STREET.test(label) && /\p{L}{2}.*\d|\d.*\p{L}{2}/u.test(value);
    return isStreet && value.length <= 80 && !/[@:=]|https?/.test(value)
      ? [hit(start, end, 'likely', 'label')]
      : [];
  });
}

const withDetail = (text: string, street: Part): Part => ({
  ...street,
  end: street.end + (DETAIL_BEHIND.exec(text.slice(street.end, street.end + LONGEST_TOWN))?.[0].length ?? 0),
});

const withPremise = (text: string, found: Hit): Hit => ({ ...found, start: premiseStart(text, found.start) });

function find(document: Document): Hit[] {
  const streets = [...germanStreets(document), ...foreignStreets(document)].sort((a, b) => a.start - b.start);
  const places = findPlaces(document);
  return [
    ...streets
      .map((street) => withTown(document.text, withDetail(document.text, street)))
      .map(({ start, end, confidence }) => hit(start, end, confidence, 'street'))
      .map((found) => withPremise(document.text, found)),
    ...withPlaces(document.digits, streets, places).map((found) => withPremise(document.text, found)),
    ...fromFields(document),
  ];
}

export const address = defineRecogniser({ id: 'address', type: 'ADDRESS', find });

export const examples: Examples = {
  hits: [
    'wohnt [[Lindengasse 9, 4600 Wels]] und',
    'Adresse: [[Am Alten Markt 5]]',
    'in der [[Industriestraße 31, 91555 Feuchtwangen]]. Ruf',
    '[[Prüfeninger Str. 4, 93049 Regensburg]]',
    'Herrn\nMax Muster\n[[Zum Steinbruch 2]]\n[[97475 Zeil am Main]]',
    'plz;ort\n[[34549]];Edertal',
    'at [[14 Alma Road, Bristol BS8 2ES]], please',
    'le [[14 bis, rue du Puits-Carré, 76000 Rouen]], alors',
    'abito in [[via dei Mughetti 17/B, 24121 Bergamo]]. Il',
    'adres [[ul. Kasztanowa 18/4, 31-204 Kraków]] albo',
    'naar [[Zuiderdiep 146a, 9712 HE Groningen]].',
    '[[Ratsteich 9, 24837 Schleswig]], Tel',
    'siehe [[Postfach 11 04]]',
    'BV: Carport, [[Isener Str. 52, Dorfen]]',
    'Oma, [[Mühlenweg 2a Lindau]], Schlüssel',
    'c/o Byrne, [[12 Harbour Row, Sligo]]. Ring me',
    'to [[3 Mill Lane, Ennis, Co. Clare]]',
    'of [[5 Forge Cottages, Wark]], please',
    'in [[Seestr. 4, 61440 Oberursel v.d.H.]], dort',
    'home: [[2210 Aspen Ridge Apt 4, Boise, ID 83702]]',
    'Termin [[Rechte Wienzeile 37/4, 1060 Wien]]',
    'von [[Gut Lindenhof 3, 24321 Lütjenburg]], Stute',
    'Urs, [[Dorfstrasse 19, 3550 Langnau i. E.]], ruft',
    'abholung [[mainzer landstr. 120]] um 7',
    'am [[feldweg 1 15320 neuhardenberg]] hund',
    'Monsieur Rey\n[[Mas des Cigales, 12 chemin du Puits, 30250 Aubais]]',
    'to [[Unit 6, 4 Dock Road, Howth]] and ring',
    'bei [[Uhlandstr. 8, 2. OG links, 39108 Magdeburg]], hat',
    'GAEC du Val\n[[Lieu-dit Kerloc, 29270 Carhaix]]\n',
    'chez la dame au [[14 rue de la fontaine]] le matin',
    'espera en [[calle ribera 9]] con el',
    'au [[3 rue Basse, bât. Ciel, 38000 Grenoble]], interphone',
    'huurder, [[Laan van Kronenburg 12, 1183 AS Amstelveen]], twee',
  ],
  misses: [
    'Wago 221-413\t50 St\t0,48',
    'Förderhöhe 8 m',
    'Im Jahr 2024 waren es 3',
    'am Freitag 14 Uhr',
    '13000 Jahren',
    'Kapitel 3 und Abschnitt 12',
    'Briefkasten, 12 Fächer, DIN EN 13724 Edelstahl',
    'Kran 2 am Ladeplatz 4, Auto auf Standplatz 11',
    'Sanierung: Rosenweg 2029, danach Ulmenweg 2031',
    'Er ging seinen Weg 3 km weit',
    '10000 Euro in Berlin',
    'Der Supermarkt 24 hat offen',
    'aber immer wieder 12 Stück',
    'Platz 3 im Ranking',
  ],
};
