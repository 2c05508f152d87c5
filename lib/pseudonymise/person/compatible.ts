import { coarse } from '../fold';
import type { PersonName } from './name';

const same = (a: string, b: string): boolean => a === b || coarse(a) === coarse(b);

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
  return sexesAgree(a, b) && Boolean(a.couple) === Boolean(b.couple) && generationsAgree(a, b);
}

function generationsAgree({ generation: a }: PersonName, { generation: b }: PersonName): boolean {
  if (a === 'maiden' || b === 'maiden') return a === b;
  return !a || !b || a === b;
}

/** One surname; "von Berg" and "Berg" agree, "von Berg" and "van Berg" do not. */
export function surnamesAgree(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname && (!a.particle || !b.particle || a.particle === b.particle);
}

/**
 * Full names of one person: the same, turned round ("Petković Goran"), with another spelling of umlauts,
 * with the surname cut to its initial ("Gertrud K."), or with a second surname more ("Amparo Soler Peiró").
 */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (turnedRound(a, b)) return true;
  if (!circumstancesAgree(a, b)) return false;
  if (surnamesAgree(a, b) && givenAgree(a.given, b.given)) return true;
  if (sameGiven(a, b) && (same(a.surname, b.surname) || surnameIsInitial(a, b))) return true;
  return isBeginning(a, b) || isBeginning(b, a);
}

function sameGiven(a: PersonName, b: PersonName): boolean {
  const equal = a.given.length === b.given.length && a.given.every((word, i) => same(word, b.given[i] ?? ''));
  return equal && (a.given[0] ?? '').length > 1;
}

function surnameIsInitial({ surname: a }: PersonName, { surname: b }: PersonName): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function isBeginning(short: PersonName, long: PersonName): boolean {
  const [a, b] = [
    [...short.given, short.surname],
    [...long.given, long.surname],
  ];
  return (
    !short.particle &&
    !long.particle &&
    b.length > a.length &&
    a.every((word, i) => word.length > 1 && word === b[i])
  );
}

/** Nothing is guessed about the sex here: one of the two is in the wrong order. */
export function turnedRound(a: PersonName, b: PersonName): boolean {
  if (a.particle || b.particle || a.given.length !== 1 || b.given.length !== 1) return false;
  if (a.sex && b.sex && a.sex !== b.sex) return false;
  return a.given[0] === b.surname && b.given[0] === a.surname;
}
