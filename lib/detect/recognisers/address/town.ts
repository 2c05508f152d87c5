import { isTown } from '../../places/towns';

const JOIN =
  '(?: (?:am|an der|an den|a\\.|im|in der|in|i\\.|ob der|bei|b\\.|vor der|unter|auf der|sur|sous|en|la|le|les|de la|de|del|della|di|do|da|den|aan den|aan de|op|nad|pod) | [av]\\. ?d\\. ?| ?/ ?|-| )';
const WORD = "(?:St\\.|Bad|s'|'s-)?\\p{Lu}(?:(?:[\\p{L}'’]|[10](?=\\p{Ll})){1,30}|\\.)?";
const NAME = new RegExp(
  `(?:Sankt |St\\. |Bad |Markt |Groß |Klein |Alt |Neu )?${WORD}(?:${JOIN}${WORD}){0,4}(?: \\((?:[A-Z]{2}|\\p{Lu}\\p{L}{2,20})\\)| [A-Z]{2}(?![\\p{L}\\d]))?`,
  'uy',
);
const LOWER_NAME = /(?:st\.? )?\p{Ll}[\p{Ll}'’-]{2,30}(?: \p{Ll}[\p{Ll}'’-]{1,30}){0,3}/uy;
/** Words that make several words one name ("bad hersfeld", "neustadt am rübenberge"). */
const JOINED =
  /^(?:bad|st\.?|sankt|markt|groß|klein|alt|neu|hohen|burg|schloss) | (?:am|an|im|in|bei|ob|vor|unter|auf|der|a\.d\.) /;
const TAIL = /[\s'’-]+$/;

/** Prefixes of a name that end at a blank, longest first. */
function prefixes(name: string): string[] {
  const parts = name.split(' ');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(' '));
}

const key = (name: string) =>
  name
    .toLowerCase()
    .replace(/ ?[(/,].*$/, '')
    .replace(/\.$/, '')
    .replace(/^st\.? (?=\p{L})/u, 'sankt ')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l');

/** The end of a capitalised town name at `index`, cut to the listed name where one is known; -1 without a name. */
export function townEnd(text: string, index: number): { readonly end: number; readonly listed: boolean } {
  NAME.lastIndex = index;
  const match = NAME.exec(text)?.[0].replace(TAIL, '');
  if (!match) return lowerTownEnd(text, index);
  const known = prefixes(match).find((name) => name.length > 2 && isTown(key(name)));
  if (!known) return { end: index + match.length, listed: false };
  const rest = match.slice(known.length);
  const addition =
    /^(?: (?:am|an der|a\.|im|i\.|in der|ob der|bei|b\.) .*| [av]\. ?d\..*| ?\/.*| [A-Z]{2}$| \(.*\))/.exec(
      rest,
    )?.[0] ?? '';
  return { end: index + known.length + addition.length, listed: true };
}

/** The same for lower-case texts; without a listed name the first word may be one. */
function lowerTownEnd(text: string, index: number): { readonly end: number; readonly listed: boolean } {
  LOWER_NAME.lastIndex = index;
  const match = LOWER_NAME.exec(text)?.[0];
  const first = match?.split(' ')[0] ?? '';
  const isName = (name: string) => name === first || JOINED.test(name) || !isTown(first);
  const known = match
    ? prefixes(match).find((name) => name.length > 3 && isName(name) && isTown(key(name)))
    : undefined;
  if (known) return { end: index + known.length, listed: true };
  return { end: first ? index + first.length : -1, listed: false };
}
