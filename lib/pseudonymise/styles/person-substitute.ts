import { fold } from '../fold';
import type { MentionForm, Pseudonym, PseudonymRequest } from '../types';
import { GIVEN_NAMES, SURNAMES } from './invented-names';

/** The first free entry, beginning at a place that differs from conversation to conversation. */
export function pick(
  choices: readonly string[],
  { seed, number, isTaken }: PseudonymRequest,
): string | undefined {
  for (let i = 0; i < choices.length; i += 1) {
    const choice = choices[(seed + number * 7 + i) % choices.length];
    if (choice !== undefined && !isTaken(choice)) return choice;
  }
  return undefined;
}

/** An invented name of the same sex, both words of which stand nowhere in text and conversation. */
export function inventPerson(request: PseudonymRequest): Pseudonym | undefined {
  const names = request.forms.flatMap(({ name }) => name ?? []);
  const sex = names.find((name) => name.sex)?.sex ?? names.find((name) => name.likelySex)?.likelySex;
  const given = pick(GIVEN_NAMES[sex ?? 'either'], request);
  const surname = pick(SURNAMES, request);
  if (!given || !surname) return undefined;
  const realGiven = names.find((name) => name.given[0])?.given[0] ?? '';
  return { style: 'substitute', parts: { given, surname, realGiven } };
}

/** The invented name in the form of the mention: whole, part, initials, order, capitals, genitive. */
export function writePerson({ parts }: Pseudonym, form: MentionForm): string {
  const { nominative, ending } = form;
  const written = inCaseOf(nominative, wordsFor(parts, form));
  return written + (ending === "'" || ending === '’' ? 's' : ending);
}

function wordsFor(parts: Pseudonym['parts'], { nominative, name }: MentionForm): string {
  const { given = '', surname = '', realGiven = '' } = parts;
  if (nominative.includes(',')) return `${surname}, ${given}`;
  if (!name || name.couple) return surname;
  if (name.given.length > 0 && name.surname)
    return `${name.given[0]?.length === 1 ? `${given[0]}.` : given} ${surname}`;
  if (name.given.length > 0) return given;
  return name.single !== '' && fold(name.single) === realGiven ? given : surname;
}

function inCaseOf(model: string, words: string): string {
  if (/\p{Lu}{2}/u.test(model) && !/\p{Ll}/u.test(model)) return words.toUpperCase();
  return /\p{Lu}/u.test(model) ? words : words.toLowerCase();
}
