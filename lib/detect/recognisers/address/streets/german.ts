import type { Document } from '../../../document';
import { isTown } from '../../../places/towns';
import { matchAt } from '../../../word';
import { HOUSE_NUMBER, MEASURE, type Part, SPOKEN_HOUSE_NUMBER } from '../parts';

/**
 * German street names: words ending in "straße", "weg", "gasse" …, such a word by itself with what it is
 * named after ("Prüfeninger Str."), and names with a preposition ("Am Alten Markt", "Zum Steinbruch").
 */
const NUMBER = / {1,2}(?=\d)|(?<=[sS][tT][rR]\.)(?=\d)/g;
const BEFORE_NUMBER = /[\p{L}.]/u;
const HOUSE = new RegExp(HOUSE_NUMBER, 'uy');

const FIRM =
  /(?:stra(?:ß|ss)e|str\.?|weg|allee|platz|gass(?:e|l|erl)|gäss(?:ch|l)e[in]?|gäßchen|gäßle|ring|damm|ufer|chaussee|steig|stieg|promenade|twiete|deich|zeile|pfad|kai|graben|wall|kamp|markt|brücke|gürtel|kehre|diek)$/i;
const SOFT =
  /(?:hof|berg|park|rain|bogen|winkel|tor|feld|wiese|aue|grund|höhe|hang|garten|anger|siek|blick|stein|bach|see|busch|heide|horst|tal|siedlung|quai|esch|brink|redder|koppel|moor|werder|insel|hafen|mühle|acker|äcker|reihe|lände|zentrum|teich|halde|wies|sprung|brunnen|leite|matt|matte|rüti|egg|schleuse|kirche|linde|eiche|steg|holz|wald|burg|haus|land|sand|kuhle|loh|lohe|trift|hude|dorf|bruch|kanal|center|gärten|häuser|eck|spitz|punt|nova|anger|wiek?|freiheit|weide|fleet|brook|hagen|garten|kehr|kreuz|rondell|arkaden)$/i;
const ALONE =
  /^(?:stra(?:ß|ss)e|str\.?|weg|allee|platz|gasse|gäss?chen|gäßchen|ring|damm|ufer|chaussee|steig|stieg|markt|tor|wall|graben|brücke|reihe|hof|anger|kamp|kai|deich|gürtel|promenade|berg|park|diek|hauptstra(?:ß|ss)e|süd|nord|ost|west)$/i;
const ADJECTIVE =
  /^(?:alt|neu|ober|unter|groß|gross|klein|lang|hoh|südlich|nördlich|östlich|westlich|vorder|hinter|inner|äußer|äusser|kurz|breit|schmal|krumm|grün|schön|hoch|lieb|link|recht|heilig|golden|rot|weiß|schwarz|mittler)(?:e[rnms]?)?$|^(?:st|sankt|dr|prof|graf|gebr|geschwister|seb)\.?$|[\p{L}]{3,}er$|^[IVX]+\.$/iu;
/** Before the name of an estate: "Gut Lindenhof 3". */
const ESTATE = /^(?:gut|rittergut|hofgut|hof|schlo(?:ss|ß)|kloster|domäne)$/i;
const PREPOSITION =
  /^(?:am|an|im|in|zum|zur|auf|unter|hinter|bei|beim|vor|op'n|achtern|up|op|über|ober|ob|neben|gegen|vorm|hinterm|unterm|überm|beim|an'n|aufm)$/i;
const ARTICLE =
  /^(?:der|dem|den|die|das|'n|de|alten|neuen|hohen|langen|großen|kleinen|heiligen|roten|grünen|weißen|oberen|unteren)$/i;
const NO_STREET =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jahre?|raum|zimmer|kapitel|abschnitt|absatz|stock|quartal|haus|gebäude|halle|teil|schritt|punkt|artikel|tag|monat|werk|lager|alter|schnitt|fall|bereich|block|linie|gleis|bild|satz|seite|nr\.?|nummer|kw|anlage|wert|rund|etwa|circa|ca\.|klasse|gruppe|stand|vertrag|paragraf|ziffer|zeile|spalte|tabelle|abbildung|version|phase|level|top|wohnung|etage|stockwerk|position|pos\.?|uhr|ende|beginn|sommer|winter|herbst|frühjahr|vorjahr|bau|team|büro|filiale|konto|zeitraum|rahmen|durchschnitt|mittel|schuljahr|semester|bus|wagen|slot|port|kanal|programm|jahrgang|dezember|maximal|minimum|höchstens|mindestens|über|unter|von|bis|mit|nach|um|ab)$/i;
/** Verbs and particles that end in a street word. */
const NO_SUFFIX =
  /^(?:weg|unterweg|hinweg|durchweg|keineswegs|vorstellung|umhof|montag|jobst|fest|haus|supermarkt|arbeitsmarkt|baumarkt|aktienmarkt|flohmarkt|weihnachtsmarkt|wochenmarkt|markt|(?:(?:listen|start|studien|kita|krippen|hort|heim|pflege|arbeits|park|stell|stand|lade|liege|lager|zelt|sitz|steh|logen|fenster|garagen|spiel|tabellen|lehr|ausbildungs|praktikums|behandlungs)?platz)|hofladen|vertriebsweg|ring|hering|katering|catering|monitoring|engineering|controlling|frühling|ordering|string|spring|bring|during|scoring|rendering|filtering|bestr|nachweg|beweg|erstr|rechtsweg|dienstweg|postweg|kai|skai|abstieg|aufstieg|einstieg|anstieg|umstieg|ausstieg|tower|manager)$/i;

interface Word {
  readonly start: number;
  readonly text: string;
}

const PART_OF_WORD = /[\p{L}.'’\d-]/u;

/** The word that ends at `end` (exclusive), at most 45 signs long. */
function wordBefore(text: string, end: number): Word | null {
  let start = end;
  while (start > 0 && end - start < 45 && PART_OF_WORD.test(text.charAt(start - 1))) start--;
  return start < end ? { start, text: text.slice(start, end) } : null;
}

function previous(text: string, word: Word): Word | null {
  return text.charAt(word.start - 1) === ' ' ? wordBefore(text, word.start - 1) : null;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Street words that stand for themselves: in "am feldweg 1" the preposition belongs to the sentence. */
const COMPOUND = /[\p{L}]{3,}(?:stra(?:ß|ss)e|str\.?|weg|gasse|allee|ring)$/iu;

/** "mainzer" of "mainzer landstr.": in lower case only towns show that the word belongs to the street. */
const isOfTown = (word: string) =>
  /^\p{Ll}{4,}er$/u.test(word) && (isTown(word.slice(0, -2)) || isTown(`${word.slice(0, -2)}en`));

/** Steps back over "Am", "An der", "Alten", "Kasseler" in front of a street word. */
function streetStart(text: string, last: Word): { readonly start: number; readonly preposition: boolean } {
  let start = last.start;
  let word = previous(text, last);
  const alone = ALONE.test(last.text);
  for (let steps = 0; word && steps < 3; steps++) {
    if (PREPOSITION.test(word.text)) {
      const own = isCapital(word.text) || !(isCapital(last.text) || COMPOUND.test(last.text));
      return { start: own ? word.start : start, preposition: own };
    }
    const named =
      alone &&
      start === last.start &&
      isCapital(word.text) &&
      !NO_STREET.test(word.text) &&
      !/[.]$/.test(word.text);
    const described =
      isOfTown(word.text) ||
      (ESTATE.test(word.text) && isCapital(word.text) && isCapital(last.text)) ||
      (ADJECTIVE.test(word.text) && (isCapital(word.text) || alone));
    if (!ARTICLE.test(word.text) && !named && !described) break;
    if (!ARTICLE.test(word.text)) start = word.start;
    else if (!prepositionFollows(text, word)) break;
    word = previous(text, word);
  }
  return { start, preposition: false };
}

function prepositionFollows(text: string, word: Word): boolean {
  const before = previous(text, word);
  const twice = before ? previous(text, before) : null;
  return (
    (before !== null && PREPOSITION.test(before.text)) || (twice !== null && PREPOSITION.test(twice.text))
  );
}

/** Words before "Markt 2" or "Platz 3" that are no part of a name. */
const DETERMINER =
  /^(?:unser|euer|dieser|jeder|jener|mancher|welcher|guter|erster|zweiter|dritter|letzter|mein|dein|sein|ihr|kein|ein|bester|freier|auf|im|am|in|vom|zum|nur|der|die|das|pro|bis|über|unter)/i;

/** A year, and no place behind it: "Rosenweg 2029" is a plan, no door. */
const isYear = (number: string, behind: string) =>
  /^(?:19|20)\d\d$/.test(number) && !/^,? ?\d{4}/.test(behind);

/** Words that say an address follows. */
const ADDRESS_WORDS =
  /(?:adresse|anschrift|wohn|whft|objekt|grundstück|baustelle|einsatzort|lieferort|liefer|abhol|standort|ort:|haus in|treff|sitz|filiale|straße:|zuletzt|derzeit|neu:)\p{L}{0,12}[^\n]{0,18}$/iu;

function judge(text: string, last: Word, end: number): Part | null {
  const { start, preposition } = streetStart(text, last);
  const word = last.text.replace(/^.*-/, '');
  const named =
    start < last.start && ALONE.test(last.text) && !DETERMINER.test(text.slice(start, last.start));
  const firm =
    FIRM.test(last.text) &&
    (named || !NO_SUFFIX.test(last.text)) &&
    (start < last.start || last.text.length > 5 || preposition);
  const lone =
    /(?:^|\n|\t| {2}|[|;·>] ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[ \t]*(?:\n|$|[|;·,]| {2})/.test(text.slice(end, end + 3));
  const announced = ADDRESS_WORDS.test(text.slice(Math.max(0, start - 40), start));
  const closed = /^(?:[).;,!?\n]|$)/.test(text.slice(end, end + 1));
  const listed = last.text.length >= 8 && /[,(:] $/.test(text.slice(Math.max(0, start - 2), start));
  const capital = isCapital(text.slice(start, start + 1));
  if (firm)
    return {
      start,
      end,
      confidence: capital || lone || announced || named || last.text.length > 7 ? 'likely' : 'possible',
    };
  if (NO_STREET.test(word)) return null;
  if (preposition && announced && !capital) return { start, end, confidence: 'likely' };
  if (!capital || !isCapital(word)) return null;
  if (!preposition && (!SOFT.test(last.text) || (start === last.start && ALONE.test(last.text)))) return null;
  return {
    start,
    end,
    confidence: lone || announced || (closed && (preposition || listed)) ? 'likely' : 'possible',
  };
}

/** "Straße der Jugend 77", "Platz am Kaisersteg 3". */
const NAMED_AFTER = new RegExp(
  `(?<![\\p{L}-])(?:stra(?:ß|ss)e|platz|allee|weg|ring|gasse|ufer) (?:der|des|am|an der|zum|zur|beim|im|vom) (?:\\p{L}[\\p{L}.-]{2,20} ){1,2}${HOUSE_NUMBER}`,
  'giu',
);

const MAY_BE_NAMED =
  /(?:stra(?:ß|ss)e|platz|allee|weg|ring|gasse|ufer) (?:der|des|am|an|zum|zur|beim|im|vom) /i;

const namedAfter = (text: string): Part[] =>
  [...(MAY_BE_NAMED.test(text) ? text : '').matchAll(NAMED_AFTER)]
    .filter(
      ({ index, 0: street }) => !MEASURE.test(text.slice(index + street.length, index + street.length + 14)),
    )
    .map(({ index, 0: street }) => ({
      start: index,
      end: index + street.length,
      confidence: isCapital(street) ? ('likely' as const) : ('possible' as const),
    }));

const BEFORE_WORD =
  /(?:stra(?:ß|ss)e|weg|gasse|allee|platz|ring|damm|ufer|chaussee|steig|promenade|kamp|wall) (?=[dehnsvz])/g;
const SPOKEN = new RegExp(SPOKEN_HOUSE_NUMBER, 'uy');

/** Street names whose number is said: "ottakringer straße hundertachtzehn". */
function spokenStreets(text: string): Part[] {
  return [...text.matchAll(BEFORE_WORD)].flatMap(({ index, 0: street }) => {
    const space = index + street.length - 1;
    const last = wordBefore(text, space);
    const end = matchAt(SPOKEN, text, space + 1);
    const part = last && end > 0 && !MEASURE.test(text.slice(end, end + 14)) ? judge(text, last, end) : null;
    return part && last && last.text.length > 6 ? [part] : [];
  });
}

/** Street names with house numbers in the German manner. */
export function germanStreets({ digits: text }: Document): Part[] {
  const parts: Part[] = namedAfter(text);
  for (const { index, 0: gap } of text.matchAll(NUMBER)) {
    if (!BEFORE_NUMBER.test(text.charAt(index - 1))) continue;
    const last = wordBefore(text, index);
    HOUSE.lastIndex = index + gap.length;
    if (!last || !HOUSE.test(text)) continue;
    const end = HOUSE.lastIndex;
    if (/[\p{L}\d]/u.test(text.charAt(end)) || MEASURE.test(text.slice(end, end + 14))) continue;
    const part = judge(text, last, end);
    const isDoubtful = isYear(text.slice(index + gap.length, end), text.slice(end, end + 7));
    if (part) parts.push(isDoubtful ? { ...part, confidence: 'possible' } : part);
  }
  return [...parts, ...spokenStreets(text)];
}
