import type { Document } from '../../../document';
import { isLetterAt, isWordAt } from '../../../word';
import { wordMatcher } from '../../../word-matcher';
import { MEASURE, type Part } from '../parts';

const NAME = "(?:\\p{Lu}|\\d{1,2}(?:st|nd|rd|th))[\\p{L}\\d.'’-]{0,24}";
const LOWER_NAME = "\\p{L}[\\p{L}\\d.'’-]{0,24}";
const NUMBER =
  '\\d{1,4}(?: ?(?:bis|ter|quater)(?![\\p{L}])| ?[a-zA-Z](?![\\p{L}\\d]))?(?:[-/]\\d{1,4}[a-z]?){0,2}';

/** What English streets end in. For use inside patterns. */
export const ENGLISH_TYPES =
  'Road|Rd\\.?|Street|St\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr(?=,|\\n| [NSEW]\\b|$)|Close|Court|Ct\\.?|Crescent|Terrace|Place|Pl\\.?|Square|Sq\\.?|Gardens|Grove|Hill|Mews|Row|Rise|Walk|Way|Wharf|Quay|Gate|Parade|Park|Boulevard|Blvd\\.?|Highway|Hwy\\.?|Parkway|Pkwy\\.?|Circle|Trail|Wynd|Yard|Green|View|Reach|Embankment|Heights|Loop|Broadway|Ridge|Croft|Vale|Bank|Mount|Esplanade|Approach|Turnpike|Cottages|Villas|Buildings';

/** English: "14 Quay Street", "27 Orchard Rise", "1120 W Sunflower Ave Apt 6". */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d.,/:-])(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite|Room) [\\dA-Z]{1,4},? )?(?:(?:The )?${NAME}(?: ${NAME}){0,2} (?:House|Cottage|Mills?|Court|Lodge|Farm|Barn|Hall|Forge|Slipway|Works|Chambers|Building),? )?(?:The (?:${NAME}),? )?\\d{1,5}[a-zA-Z]?(?:[-–]\\d{1,5})? (?:(?:${NAME} ){1,4}(?:${ENGLISH_TYPES})|Broadway|Esplanade|Parade|Embankment|Wharf|Mews)(?![\\p{L}])(?:,? (?:Apt|Apartment|Suite|Unit|Flat|#) ?[\\dA-Z]{1,5})?`,
  'gu',
);
const ENGLISH_LOWER =
  /(?<![\p{L}\d.,/-])\d{1,5} (?:[a-z]{1,14} ){1,2}(?:road|street|avenue|ave|lane|drive|close|crescent|terrace|grove|mews|blvd|boulevard|st|rd)(?![\p{L}])(?:,? (?:apt|apartment|suite|unit|flat) ?[\da-z]{1,5})?/gu;
/** The number said: "Nine Harbour Road", "lives at forty one chandlers reach". */
const ENGLISH_SPOKEN =
  /(?<![\p{L}-])(?:(?<=(?:at|address|is|lives?) )(?:[a-z]{3,9}[ -]){1,2}(?:[a-z]{3,14} ){1,2}(?:road|street|avenue|lane|drive|close|crescent|terrace|grove|mews|reach|gardens)|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}{3,6}teen|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:[ -]\p{L}{3,5})?) (?:\p{Lu}\p{Ll}{2,14} ){1,2}(?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Terrace|Grove|Mews|Reach|Gardens))(?![\p{L}])/gu;
const SPOKEN_NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![a-z])/i;

/** French: "14 bis, rue du Puits-Carré", "avenue des Sept-Bonniers 7 bte 4", "chemin de la Fontaine 6". */
const FRENCH_TYPES =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Bb]lvd|[Cc]hemin|[Cc]h\\.|[Ii]mpasse|[Pp]lace|[Pp]l\\.|[Aa]ll[ée]e|[Qq]uai|[Cc]ours|[Rr]oute|[Rr]te|[Ss]quare|[Pp]assage|[Ff]aubourg|[Ss]entier|[Mm]ont[ée]e|[Ee]splanade|[Rr]ond-point|[Rr][ée]sidence|[Cc]ité|[Vv]illa|[Pp]romenade|[Vv]enelle|[Cc]oron|[Rr]uelle|[Tt]raverse|[Hh]ameau|[Ll]otissement|[Dd]igue|[Vv]oie|[Cc]hauss[ée]e)';
const FRENCH_NAME = `(?: (?:de la|de l['’]|de|du|des|d['’]|la|le|les|l['’]|à|en|sur|aux?))?[ '’]?${NAME}(?:(?: | (?:de la|de|du|des|et|la|le|les|aux?|sur) )${NAME}){0,3}`;
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:${NUMBER},? ${FRENCH_TYPES}${FRENCH_NAME}|${FRENCH_TYPES}${FRENCH_NAME},? ${NUMBER}(?: (?:bte|boîte|bt) ?\\d{1,3})?)`,
  'gu',
);

/** The same in texts in lower case, where the kind of street comes first and the number stands beside it. */
const FRENCH_LOWER =
  /(?<![\p{L}\d.,/-])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|impasse|all[ée]e|quai|route|place) (?:de la |de l'|du |des |de |d'|la |le |les )?\p{Ll}[\p{Ll}'’-]{2,24}/gu;
const ROMANCE_LOWER =
  /(?<![\p{L}\d.,/-])(?:calle|avenida|plaza|paseo|ronda|carrer|via|viale|piazza|corso|vicolo) (?!e?-?mail|sms|posta|web|fax|whats)(?:de la |de los |del |della |dei |delle |de |di )?\p{Ll}[\p{Ll}'’-]{2,24}(?: \p{Ll}[\p{Ll}'’-]{2,24})? \d{1,4}[a-z]?(?![\p{L}\d:,]|\.\d)/gu;

/** Italian: "via dei Mughetti 17/B", "Via Cascina Nuova, 4", "Corso Regina 88". */
const ITALIAN = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:[Vv]ia|[Vv]iale|[Vv]\\.le|[Cc]orso|[Cc]\\.so|[Pp]iazza|[Pp]\\.zza|[Pp]iazzale|[Ll]argo|[Vv]icolo|[Ss]trada|[Ll]ungarno|[Ll]ungotevere|[Cc]ontrada|[Ss]alita|[Ff]razione|[Ll]ocalit[àa]|[Vv]ico|[Bb]orgo|[Cc]alle|[Ss]caletta|[Rr]iva|[Ff]ondamenta)(?: (?:dei|del|della|delle|degli|di|da|dell['’]|dal|al|san|santa|xx))?[ '’]${NAME}(?: ${LOWER_NAME}){0,3},? (?:(?:n\\.? ?)?\\d{1,4}(?: ?/ ?[a-zA-Z\\d]{1,3}| ?[a-zA-Z](?![\\p{L}\\d])| ?bis)?|s\\.?n\\.?c\\.?)(?:, (?:int|scala|sc|piano|km)\\.? ?[\\dA-Z]{1,3}(?![\\p{L}\\d]))?`,
  'gu',
);

/** Spanish and Portuguese: "C/ Alfarería, 33, 2.º izda.", "avda. de Navarra 104, 4.º C", "Rua das Flores 114". */
const SPANISH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:[Cc]alle|[Cc]/|[Cc]\\.|[Aa]vda?\\.?|[Aa]venida|[Pp]aseo|[Pp]\\.?º|[Pp]laza|[Pp]za\\.?|[Pp]l\\.|[Rr][úu]a|[Cc]arrer|[Pp]asseig|[Pp]laça|[Cc]amino|[Rr]onda|[Tt]raves[íi]a|[Gg]lorieta|[Pp]ol\\. ind\\.|[Pp]ol[íi]gono|[Cc]arretera|[Cc]tra\\.?|[Pp]raça|[Ll]argo|[Ee]strada|[Mm]oll|[Cc]am[íi]|[Rr]ambla|[Cc]allej[óo]n|[Pp]artida|[Gg]ran [Vv][íi]a|[Uu]rb\\.|[Uu]rbanizaci[óo]n|[Bb]arrio|[Aa]vinguda|[Pp]asaje|[Cc]uesta|[Aa]lameda)(?: (?:de la|de los|de las|de les|dels|de|del|do|da|das|dos|el|la|las|los))?[ ]?${NAME}(?:(?: (?:de la|de|del|y|do|da) | )${LOWER_NAME}){0,4},? (?:n\\.?º? ?)?\\d{1,4}[a-zA-Z]?(?:, ?(?:\\d{1,2}\\.?[ºª°]|bajo|entlo\\.?|piso \\d)(?: ?(?:izda?\\.?|dcha?\\.?|[A-Z](?![\\p{L}])|\\d\\.?[ªº]))?)?`,
  'gu',
);

/** Dutch and Flemish: "Turfkade 41-II", "Brugsesteenweg 86", "Kerkstraat 55 bus 3", "Prinsengracht 1044". */
const DUTCH =
  /(?<![\p{L}\d.,/-])(?:(?:Oude|Nieuwe|Grote|Kleine|Korte|Lange|Eerste|Tweede|Van|De|Het|Sint|St\.|'t) ?){0,2}\p{L}{0,24}(?:straat|laan|plein|gracht|kade|dijk|steeg|singel|steenweg|dreef|plantsoen|burgwal|vaart|kaai) \d{1,4}(?:[ -]?bis)?(?: ?[a-zA-Z](?![\p{L}\d])|-[IVX\d]{1,4}| bus \d{1,3}| bte \d{1,3})?/giu;

const DUTCH_ENDINGS =
  /(?:straat|laan|plein|gracht|kade|dijk|steeg|singel|steenweg|dreef|plantsoen|burgwal|vaart|kaai) \d/;

/** Polish: "ul. Kasztanowa 18/4", "os. Słoneczne 11/27", "ul. Ogrodowej 41 m. 8". Czech: "Dlouhá 12" only with a postcode. */
const POLISH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:ul|al|os|pl)\\. ?(?:ks\\. |gen\\. |św\\. |\\p{Lu}\\. )?${LOWER_NAME}(?: ${LOWER_NAME}){0,3} \\d{1,4}[a-z]?(?: ?/ ?\\d{1,4}[a-z]?)?(?: m\\. ?\\d{1,4})?`,
  'giu',
);
const POLISH_MARKET =
  /(?<![\p{L}\d.,/-])(?:Rynek|Plac \p{Lu}\p{L}{2,20}|Aleja \p{Lu}\p{L}{2,20}) \d{1,3}[a-z]?(?:\/\d{1,3})?/gu;

/** Streets named by an adjective alone, behind a word for where one lives: "przy Wiejskiej 31", "adres: Pogodna 8". */
const POLISH_BARE =
  /(?<=(?:^|[^\p{L}])(?:przy|na|adres(?:em)?:?|ulicy|zamieszkał[yae]{0,2}|mieszka(?: przy)?|lokal:?) )\p{Lu}\p{Ll}{3,20}(?:a|ej|iej|ego) \d{1,3}[a-z]?(?:\/\d{1,3})?/gu;

/** Boxes: post office boxes in all languages. */
const BOX =
  /(?<![\p{L}\d])(?:postfach|pf\.?|postbus|p\.? ?o\.? ?box|bo[iî]te postale|b\.?p\.?|apartado(?: de correos)?|apdo\.?|casella postale|c\.p\.|skr(?:ytka|\.) poczt(?:owa|\.)|dx) \d{1,3}(?: ?\d{2}){0,3}(?! ?\d)/giu;

/** Words of which a text must hold one, at the start of a word, before a pattern is tried; `*` for any ending. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly needs: string }[] = [
  {
    pattern: ENGLISH,
    needs:
      'road;rd;street;st;avenue;ave;lane;ln;drive;dr;close;court;ct;crescent;terrace;place;square;gardens;grove;hill;mews;row;rise;walk;way;wharf;quay;gate;parade;park;boulevard;blvd;highway;parkway;circle;trail;wynd;yard;green;view;reach;heights;broadway;croft;vale;bank;embankment;cottages;villas;buildings',
  },
  {
    pattern: ENGLISH_LOWER,
    needs: 'road;street;avenue;ave;lane;drive;close;crescent;terrace;grove;mews;blvd;boulevard;st;rd',
  },
  {
    pattern: ENGLISH_SPOKEN,
    needs: 'road;street;avenue;lane;drive;close;crescent;terrace;grove;mews;reach;gardens',
  },
  {
    pattern: FRENCH,
    needs:
      'rue;avenue;av;boulevard;bd;blvd;chemin;ch.;impasse;place;pl.;allée;allee;quai;cours;route;rte;square;passage;faubourg;sentier;montée;esplanade;rond*;résidence;residence;cité;villa;promenade;venelle;coron;ruelle;traverse;hameau;lotissement;digue;voie;chaussée',
  },
  {
    pattern: ITALIAN,
    needs:
      'via;viale;v.le;corso;c.so;piazza;p.zza;piazzale;largo;vicolo;strada;lung*;contrada;salita;frazione;località;localita;vico;borgo;calle;scaletta;riva;fondamenta',
  },
  {
    pattern: SPANISH,
    needs:
      'calle;c/;c.;avda;avd;av.;avenida;paseo;p.º;plaza;pza;pl.;rúa;rua;carrer;camino;passeig;plaça;ronda;travesía;travesia;glorieta;pol.;polígono;poligono;carretera;ctra;cra;praça;largo;estrada;moll;camí;cami;rambla;callejón;partida;gran;urb.;urbanización;barrio;avinguda;pasaje;cuesta;alameda',
  },
  { pattern: FRENCH_LOWER, needs: 'rue;avenue;boulevard;chemin;impasse;allée;allee;quai;route;place' },
  { pattern: ROMANCE_LOWER, needs: 'calle;avenida;plaza;paseo;ronda;carrer;via;viale;piazza;corso;vicolo' },
  {
    pattern: POLISH,
    needs: 'ul.;al.;os.;pl.',
  },
  { pattern: POLISH_MARKET, needs: 'rynek;plac;aleja' },
  { pattern: POLISH_BARE, needs: 'przy;na;adres*;ulicy;zamieszk*;mieszka;lokal*' },
  {
    pattern: BOX,
    needs: 'post*;pf;p.;po;p;box;bo*;b.p;bp;apartado;apdo;casella;c.p;skr*;dx',
  },
];

interface Need {
  readonly word: string;
  readonly open: boolean;
  readonly pattern: RegExp;
}

/** The words by their first letter. */
const NEEDS: ReadonlyMap<string, readonly Need[]> = PATTERNS.reduce((map, { pattern, needs }) => {
  for (const need of needs.split(';')) {
    const word = need.replace('*', '');
    const list = map.get(word.charAt(0)) ?? [];
    map.set(word.charAt(0), [...list, { word, pattern, open: need.endsWith('*') || !/\p{L}$/u.test(word) }]);
  }
  return map;
}, new Map<string, Need[]>());

/** All the words at once: what it does not know, no pattern needs. */
const ANY_NEED = wordMatcher(
  [...NEEDS.values()].flat().map(({ word }) => word.replace(/[./]/g, (sign) => `\\${sign}`)),
);

/** The patterns of which a word stands in the text. */
function patternsFor({ lower, words }: Document): ReadonlySet<RegExp> {
  const found = new Set<RegExp>();
  for (const start of words) {
    if (ANY_NEED(lower, start) < 0) continue;
    for (const { word, open, pattern } of NEEDS.get(lower.charAt(start)) ?? []) {
      if (found.has(pattern) || !lower.startsWith(word, start)) continue;
      if (open || !isLetterAt(lower, start + word.length)) found.add(pattern);
    }
  }
  if (DUTCH_ENDINGS.test(lower)) found.add(DUTCH);
  return found;
}

/** Streets with numbers as they are written outside the German-speaking countries, and post office boxes. */
export function foreignStreets(document: Document): Part[] {
  const text = document.digits;
  return [...patternsFor(document)].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: raw }): Part[] => {
      const end = index + raw.trimEnd().length;
      if (pattern === ENGLISH_SPOKEN && !SPOKEN_NUMBER.test(raw)) return [];
      if (isWordAt(text, end) || MEASURE.test(text.slice(end, end + 14))) return [];
      return [{ start: index, end, confidence: 'likely' }];
    }),
  );
}
