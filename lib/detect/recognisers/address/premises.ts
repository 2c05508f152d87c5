/**
 * What belongs to an address before its street and behind its number: the name of a house or an estate, a flat, a
 * stair, a storey ("Mas de la Reine, 215 chemin …", "Flat 14, Ashdown House, …", "12 rue Haute, bât. B, 38000 …").
 */
const FIRST_WORDS =
  '[Ll]ieu-dit|[Ll]ieudit|Mas|Clos|Maison|Villa|R[ée]sidence|ZI|ZA|ZAC|Zone|Parc|Domaine|Ch[âa]teau|Ferme|Moulin|Hameau|Lotissement|Immeuble|B[âa]timent|Quartier|Cascina|Podere|Tenuta|Palazzo|Torre|Edificio|Finca|Cortijo|Mas[íi]a|Caser[íi]o|Urb\\.?|Urbanizaci[óo]n|Pol[íi]gono|Pol\\. [Ii]nd\\.|Schlo(?:ss|ß)|Gut|Hofgut|Haus';
const LAST_WORDS =
  'House|Cottages?|Hall|Farm(?:house)?|Court|Lodge|Barns?|Mills?|Chambers|Buildings?|Works|Business Park|Industrial Estate|Estate|Ward|Wing|Clinic|Hospital';
const WORD = "[\\p{L}\\d][\\p{L}\\d'’.-]{0,24}";
const PREMISE = `(?:(?:${FIRST_WORDS})(?: ${WORD}){0,5}|(?:The )?(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}(?:${LAST_WORDS})|(?:Flat|Unit|Plot(?: No\\.?)?|Pier|Block|Suite|Room|Apt\\.?|Apartment) [\\dA-Z]{1,4})`;
/** "Laan van" of "Laan van Kronenburg 12". */
const NAMED_AFTER =
  "\\p{Lu}[\\p{L}'’-]{1,20} (?:van(?: de[nr]?)?|de(?: la| los)?|del|della|di|du|des|ten|ter) ";
const BEFORE = new RegExp(`(?<![\\p{L}\\d.,/'’-])(?:(?:${PREMISE},? ){1,2}|${NAMED_AFTER})$`, 'u');
/** Longest stretch before a street that is looked at. */
const REACH = 80;

/** Where an address begins when what stands before its street on the line belongs to it; else `start`. */
export function premiseStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const premise = BEFORE.exec(line);
  return premise ? start - (line.length - premise.index) : start;
}

/** Stairs, storeys, flats and boxes behind a house number. For use inside patterns. */
export const DETAIL =
  '(?:,? (?:[Bb][âa]t(?:iment)?|[Ee]sc(?:alier|alera)?|[Ee]t(?:age)?|[Éé]tage|[Aa]ppt?|[Pp]orte|[Pp]ta|[Pp]uerta|[Pp]iso|[Bb]uz[óo]n|[Nn]ave|[Ii]nt(?:erno)?|[Ss]cala|[Pp]iano|[Bb]us|[Bb]te|[Bb]o[iî]te|[Ll]ok|m|kl(?:atka)?|Whg|Wohnung|Stiege|Stg|Tür|Top|[Ff]loor|WE)\\.? ?[\\p{L}\\d.ºª°]{1,9}|,? \\d{1,2}(?:\\.[ºª°]|[ºª°]\\.?|er|e|ème|nd|rd|th|st|\\.)? ?(?:OG|EG|Stock|Etage|étage|floor|piso|izda?|izq|dcha?)\\.?(?: (?:links|rechts|Mitte|left|right))?|,? (?:EG|UG|DG|HH|VH|Hinterhaus|Vorderhaus|bajo|rez-de-chaussée|ground floor)(?: (?:links|rechts|Mitte))?){1,2}';
