import { fold } from '../fold';
import { type NameContext, nameContext } from './salutation';
import { sexOf } from './sex';

/**
 * A person's name as it was mentioned, folded for comparing. One of `given` + `surname`, `surname`
 * alone, `given` alone, or `single` (one word that could be either) is filled.
 */
export interface PersonName {
  readonly given: readonly string[];
  /** Last word of the surname; empty where unknown. */
  readonly surname: string;
  /** "von", "van der". */
  readonly particle: string;
  readonly single: string;
  /** Said by a salutation or kin word, so firm. */
  readonly sex?: 'm' | 'f';
  /** Guessed from the first name. */
  readonly likelySex?: 'm' | 'f';
  readonly couple?: true;
  /** Written in capitals, where the surname may stand first. */
  readonly capitals?: true;
  readonly generation?: NameContext['generation'];
}

const PARTICLE =
  /^(?:von|vom|van|de[rnlms]?|di|da|do|dos|zu|zum|zur|la|le|lo|el|al|bin|ibn|ter|ten|'?t|und|y|e)$/;
const LEADING =
  /^(?:herr[n]?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|med\.?|jur\.?|dipl\.?-?\w*\.?|ing\.?|mag\.?|rer\.?|nat\.?|phil\.?|h\.c\.)\s+/i;
const INITIAL = /^\p{L}\.?$/u;

/** First names, "H.P." taken apart, without full stops. */
function givenWords(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split(/(?<=\.)(?=\p{L})/u))
    .map((word) => word.replace(/\.(?=-|$)/g, ''))
    .filter(Boolean);
}

function splitSurname(words: readonly string[]): Pick<PersonName, 'given' | 'surname' | 'particle'> {
  const first = words.findIndex((word, index) => index < words.length - 1 && PARTICLE.test(word));
  const from = first < 0 ? words.length - 1 : first;
  return {
    given: givenWords(words.slice(0, from)),
    particle: words.slice(from, -1).join(' '),
    surname: (words.at(-1) ?? '').replace(/\.$/, ''),
  };
}

function wordsOf(surface: string): string[] {
  let rest = surface.trim();
  while (LEADING.test(rest)) rest = rest.replace(LEADING, '');
  return fold(rest)
    .replace(/[“”"'’‚‘„()]/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

function parts(
  surface: string,
  role: NameContext['role'],
): Pick<PersonName, 'given' | 'surname' | 'particle' | 'single'> {
  const [before = '', after] = surface.split(/\s*,\s*/);
  if (after) return { ...splitSurname([...wordsOf(after), ...wordsOf(before)]), single: '' };
  const words = wordsOf(surface);
  if (words.length > 1) return { ...splitSurname(words), single: '' };
  const [word = ''] = words;
  if (role === 'surname') return { given: [], surname: word, particle: '', single: '' };
  if (role === 'given') return { given: givenWords([word]), surname: '', particle: '', single: '' };
  return { given: [], surname: '', particle: '', single: word };
}

/** In capitals (bank statements, passports) the surname mostly stands first, so nothing is read from the order. */
const isCapitals = (surface: string): boolean => !/\p{Ll}/u.test(surface);

/** Parses a mention in its nominative. */
export function personName(surface: string, context: NameContext): PersonName {
  const name = parts(surface, context.role);
  const first = name.given[0];
  const capitals = isCapitals(surface) && name.given.length > 0;
  const isClear = first && !INITIAL.test(first) && !capitals;
  const likelySex = isClear ? sexOf(first) : undefined;
  const couple = context.couple ?? (/\s(?:&|und|and)\s/.test(surface) || undefined);
  return {
    ...name,
    ...(context.sex && { sex: context.sex }),
    ...(likelySex && { likelySex }),
    ...(couple && { couple }),
    ...(capitals && { capitals }),
    ...(context.generation && { generation: context.generation }),
  };
}

/** Parses the mention at `start` to `end` with what stands around it. */
export function readName(text: string, start: number, end: number, nominative: string): PersonName {
  return personName(nominative, nameContext(text, start, end));
}

/** Equal for mentions of one form: what is split or joined together. */
export function nameSignature(name: PersonName): string {
  const { given, surname, particle, single, sex = '', couple, generation = '' } = name;
  return [given.join(' '), particle, surname, single, sex, couple ? 'couple' : '', generation].join('|');
}
