import { coarse } from '../fold';
import {
  circumstancesAgree,
  fullNamesAgree,
  givenAgree,
  sexesAgree,
  surnamesAgree,
  turnedRound,
} from './compatible';
import { nameSignature, type PersonName } from './name';

/** The forms of name that are held to be one person. */
export interface PersonCluster {
  /** Id of an entity that was given out before, or that of the first form. */
  readonly id: string;
  readonly names: PersonName[];
}

const isFull = (name: PersonName): boolean => name.given.length > 0 && name.surname !== '';
const hasInitial = ({ given, surname }: PersonName): boolean =>
  [...given, surname].some((word) => /(?:^|-)\p{L}(?:-|$)/u.test(word));
const givenCount = ({ given }: PersonName): number => given.flatMap((word) => word.split('-')).length;
const opposite = (sex: 'm' | 'f'): 'm' | 'f' => (sex === 'm' ? 'f' : 'm');

/** Full names first, the longest before; initials after; then surnames with a salutation; then single words. */
function rank(name: PersonName): number {
  if (isFull(name)) return (hasInitial(name) ? 20 : 10) - name.given.length;
  if (name.surname) return name.sex || name.couple ? 30 : 40;
  return name.given.length > 0 ? 50 : 60;
}

/**
 * Sorts forms of names into persons. What was known before stays together and is added to; two
 * candidates for a form mean that it stays alone: a wrong join garbles the answer, a missed one costs style.
 */
export function clusterPersons(
  names: readonly PersonName[],
  seeds: readonly PersonCluster[],
  newId: (name: PersonName) => string,
): Map<string, PersonCluster> {
  const clusters: PersonCluster[] = seeds.map((seed) => ({ id: seed.id, names: [...seed.names] }));
  const bySignature = seedSignatures(clusters);
  const namesByWord = createWordIndex(names.map((name) => [name, name] as const));
  const byWord = createWordIndex(
    clusters.flatMap((cluster) => cluster.names.map((name) => [cluster, name] as const)),
  );
  const fresh = names.filter((name) => !bySignature.has(nameSignature(name)));
  for (const name of [...fresh].sort((a, b) => rank(a) - rank(b))) {
    const home = homeOf(name, {
      clusters: isFull(name) ? byWord.kin(name) : byWord.near(name),
      wideClusters: () => byWord.near(name),
      names: () => namesByWord.near(name),
    });
    const cluster = home ?? { id: newId(name), names: [] };
    cluster.names.push(name);
    byWord.add(cluster, name);
    bySignature.set(nameSignature(name), cluster);
  }
  return bySignature;
}

/** What shares a word with a name. Names without a common word are never of one person. */
interface WordIndex<T> {
  add(item: T, name: PersonName): void;
  near(name: PersonName): readonly T[];
  /**
   * For a full name: what could be of one person with it. Two full names that share a first name only are
   * not, unless one has an initial for a surname; that spares comparing every Thomas with every other.
   */
  kin(name: PersonName): readonly T[];
}

/** What is near a name that is looked at. The wide ones are only needed to find rivals. */
interface Near {
  readonly clusters: readonly PersonCluster[];
  wideClusters(): readonly PersonCluster[];
  names(): readonly PersonName[];
}

function createWordIndex<T>(items: Iterable<readonly [T, PersonName]>): WordIndex<T> {
  const byWord = new Map<string, Set<T>>();
  const byTie = new Map<string, Set<T>>();
  const put = (map: Map<string, Set<T>>, key: string, item: T): void => {
    const items = map.get(key);
    if (items) items.add(item);
    else map.set(key, new Set([item]));
  };
  const union = (map: ReadonlyMap<string, ReadonlySet<T>>, keys: readonly string[]): T[] => [
    ...new Set(keys.flatMap((key) => [...(map.get(key) ?? [])])),
  ];
  const index: WordIndex<T> = {
    add(item, name) {
      for (const word of wordsOf(name)) put(byWord, word, item);
      for (const tie of tiesOf(name)) put(byTie, tie, item);
    },
    near: (name) => union(byWord, wordsOf(name)),
    kin(name) {
      const surname = coarse(name.surname);
      if (surname.length < 2) return index.near(name);
      const kept = union(byWord, [surname]);
      return [...new Set([...kept, ...union(byTie, name.given.map(coarse))])];
    },
  };
  for (const [item, name] of items) index.add(item, name);
  return index;
}

/** First names that tie a name to full ones without a common surname: it has no surname, an initial, or is one. */
function tiesOf(name: PersonName): string[] {
  const last = name.surname || name.single;
  const own = last.length > 1 ? [coarse(last)] : [];
  return isFull(name) && name.surname.length > 1 ? own : [...own, ...name.given.map(coarse)];
}

const wordsOf = ({ surname, single, given }: PersonName): string[] =>
  [surname, single, ...given].filter((word) => word.length > 1).map(coarse);

/** A form that two known persons bear belongs to neither by itself. */
function seedSignatures(clusters: readonly PersonCluster[]): Map<string, PersonCluster> {
  const found = new Map<string, PersonCluster>();
  const shared = new Set<string>();
  for (const cluster of clusters) {
    for (const signature of new Set(cluster.names.map(nameSignature))) {
      if (found.has(signature)) shared.add(signature);
      found.set(signature, cluster);
    }
  }
  for (const signature of shared) found.delete(signature);
  return found;
}

function homeOf(name: PersonName, near: Near): PersonCluster | undefined {
  const { clusters } = near;
  if (isFull(name)) return homeOfFullName(name, near);
  if (name.surname) return homeOfSurname(name, clusters, near.names());
  if (name.given.length > 0)
    return only(byGiven(name, clusters)) ?? only(bySurname(name, name.given[0] ?? '', clusters));
  const found = new Set([...bySurname(name, name.single, clusters), ...byGiven(name, clusters)]);
  return only([...found]);
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

function homeOfFullName(name: PersonName, near: Near): PersonCluster | undefined {
  const { clusters } = near;
  const full = clusters.filter((cluster) => {
    const others = cluster.names.filter(isFull);
    const parts = cluster.names.filter((other) => !isFull(other));
    return (
      others.some((other) => fullNamesAgree(name, other)) &&
      others.every((other) => agreesOrTurned(name, other, others)) &&
      parts.every((part) => circumstancesAgree(name, part))
    );
  });
  const exact = full.filter((cluster) =>
    cluster.names.some((other) => other.given.join(' ') === name.given.join(' ')),
  );
  const asMany = full.filter((cluster) =>
    cluster.names.some((other) => givenCount(other) === givenCount(name)),
  );
  if (full.length > 0) return only(exact) ?? only(full) ?? (hasInitial(name) ? only(asMany) : undefined);
  return homeAmongPartNames(name, near);
}

/** Agrees with a form, or with the one that the form is only the turned-round spelling of. */
const agreesOrTurned = (name: PersonName, other: PersonName, all: readonly PersonName[]): boolean =>
  fullNamesAgree(name, other) ||
  all.some((right) => turnedRound(right, other) && fullNamesAgree(name, right));

/** "Herr Müller" of an earlier text turns out to be Max Müller, if no other full name could be meant. */
function homeAmongPartNames(name: PersonName, near: Near): PersonCluster | undefined {
  const candidates = near.clusters.filter(
    (cluster) => !cluster.names.some(isFull) && partsAgree(name, cluster),
  );
  const home = only(candidates);
  if (!home) return undefined;
  const known = near.wideClusters().flatMap((cluster) => cluster.names);
  const names = [...known, ...near.names()].filter(isFull);
  const rivals = names.filter((other) => !fullNamesAgree(other, name) && partsAgree(other, home));
  return rivals.length === 0 ? home : undefined;
}

function partsAgree(full: PersonName, cluster: PersonCluster): boolean {
  return cluster.names.every((part) => {
    const word = part.surname || part.single;
    const agrees = word
      ? word === full.surname || (part.single !== '' && word === full.given[0])
      : part.given[0] === full.given[0];
    return agrees && circumstancesAgree(part, full);
  });
}

const fits = (name: PersonName, cluster: PersonCluster): boolean =>
  cluster.names.every((other) => circumstancesAgree(name, other));

function homeOfSurname(
  name: PersonName,
  clusters: readonly PersonCluster[],
  all: readonly PersonName[],
): PersonCluster | undefined {
  const candidates = bySurname(name, name.surname, clusters);
  if (!name.sex) return only(candidates);
  const sure = candidates.filter((cluster) =>
    cluster.names.some((other) => (other.sex ?? other.likelySex) === name.sex),
  );
  if (sure.length > 0) return only(sure);
  const other = opposite(name.sex);
  const rival = all.some((rivalName) => rivalName.surname === name.surname && rivalName.sex === other);
  return rival ? undefined : only(candidates);
}

function bySurname(name: PersonName, word: string, clusters: readonly PersonCluster[]): PersonCluster[] {
  return clusters.filter(
    (cluster) =>
      fits(name, cluster) &&
      cluster.names.some((other) => (other.surname ? surnameIs(name, word, other) : other.single === word)),
  );
}

const surnameIs = (name: PersonName, word: string, other: PersonName): boolean =>
  surnamesAgree({ ...name, surname: word }, other) || (other.capitals === true && other.given[0] === word);

function byGiven(name: PersonName, clusters: readonly PersonCluster[]): PersonCluster[] {
  const word = name.given[0] ?? name.single;
  if (word.length < 2) return [];
  return clusters.filter((cluster) =>
    cluster.names.some(
      (other) =>
        (other.given[0] === word || (other.single === word && name.single === '')) &&
        givenAgree(name.given, other.given) &&
        sexesAgree(name, other) &&
        Boolean(name.couple) === Boolean(other.couple),
    ),
  );
}
