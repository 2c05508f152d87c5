import { foldCoarsely } from '../fold';
import type { PersonName } from './name';

const same = (a: string, b: string): boolean => a === b || foldCoarsely(a) === foldCoarsely(b);

const singly = (given: readonly string[]): string[] => given.flatMap((name) => name.split('-'));

/** First names that can be of one person: equal, one an initial of the other, one with more middle names. */
export function givenAgree(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [singly(left), singly(right)];
  const shared = Math.min(a.length, b.length);
  if (shared === 0) return true;
  for (let i = 0; i < shared; i += 1) {
    const [x = '', y = ''] = [a[i], b[i]];
    const initial = x.length === 1 || y.length === 1;
    if (initial ? x[0] !== y[0] : !same(x, y)) return false;
  }
  return true;
}

/** Nothing said or guessed speaks against one sex. A firm word beats a guess only in its own mention. */
export function sexesAgree(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.sex ?? a.likelySex, b.sex ?? b.likelySex];
  return !x || !y || x === y;
}

export function circumstancesAgree(a: PersonName, b: PersonName): boolean {
  return (
    sexesAgree(a, b) &&
    Boolean(a.couple) === Boolean(b.couple) &&
    (!a.generation || !b.generation || a.generation === b.generation)
  );
}

/** One surname; "von Berg" and "Berg" agree, "von Berg" and "van Berg" do not. */
export function surnamesAgree(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname && (!a.particle || !b.particle || a.particle === b.particle);
}

/** Full names of one person: the same, turned round ("Petković Goran"), or with other spelling of umlauts. */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (!circumstancesAgree(a, b)) return false;
  if (surnamesAgree(a, b) && givenAgree(a.given, b.given)) return true;
  const equalGiven =
    a.given.length === b.given.length && a.given.every((word, i) => same(word, b.given[i] ?? ''));
  if (equalGiven && (a.given[0] ?? '').length > 1 && same(a.surname, b.surname)) return true;
  return turnedRound(a, b);
}

function turnedRound(a: PersonName, b: PersonName): boolean {
  if (a.particle || b.particle || a.given.length !== 1 || b.given.length !== 1) return false;
  return a.given[0] === b.surname && b.given[0] === a.surname;
}
