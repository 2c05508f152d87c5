import { fold } from '../fold';

/** A mention without its genitive ending, and the ending as written. */
export interface Nominative {
  readonly nominative: string;
  readonly ending: '' | 's' | "'s" | '’s' | "'" | '’';
}

/** Names whose final s belongs to them. Folded. */
const NAMES_IN_S = new Set(
  `agnes alois andreas anders aris behrens boris brooks burns carlos carstens christians claus clemens collins cornelius
  davids davis dennis doris edwards elias evans fuchs gans gaius hans harris hayes heinrichs hendricks hinrichs hughes
  ines iris jacobs jakobs james janis jans jens johannes jonas jones joris josias julius justus karlos klaas
  klaus knaus kraus krebs lars laurens lewis linus lorens louis lucas ludwigs lukas marcus marius markus martens
  martins mathias matthias matthews mertens michaelis morris nicholas nichols niels niklas nikolaus nils pankratius
  paulus peters petrus phillips pius powers rasmus reinders reimers roberts rogers ross russ sanders schulthess siemens
  silas simons stevens stephens thies thomas thoms tobias tomas ulysses urs vitus voss walters watkins weis
  weiss wells wilkens wilkins williams willems wolters`.split(/\s+/),
);

const WRITTEN_APART = /(?:['’]s|(?<=[sxzß])['’])$/i;
const lastWord = (surface: string): string => surface.split(/[\s-]+/).at(-1) ?? '';

/** The folded words that stand in mentions as they are; what genitives are measured against. */
export function knownWords(surfaces: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const surface of surfaces)
    for (const word of fold(surface).split(/[\s,-]+/)) if (word) words.add(word);
  return words;
}

/**
 * Takes off a genitive ending. A bare -s goes only if the word without it is known from elsewhere, or
 * if a noun follows ("Müllers Vertrag") and the name does not end in -s by nature ("Hans").
 */
export function toNominative(
  surface: string,
  known: ReadonlySet<string>,
  before: string,
  after: string,
): Nominative {
  const apart = WRITTEN_APART.exec(surface);
  if (apart) return { nominative: surface.slice(0, apart.index), ending: apart[0] as Nominative['ending'] };
  const whole = fold(lastWord(surface));
  if (!/[\p{Ll}]s$/u.test(surface) || whole.length < 4 || NAMES_IN_S.has(whole))
    return { nominative: surface, ending: '' };
  const inNounPhrase = /^\s+\p{Lu}\p{Ll}/u.test(after) && !/\s/.test(surface) && !/\bHerr\s+$/.test(before);
  if (!known.has(whole.slice(0, -1)) && !inNounPhrase) return { nominative: surface, ending: '' };
  return { nominative: surface.slice(0, -1), ending: 's' };
}
