import type { FindingType } from '@/lib/detect/types';
import { hash } from './hash';
import { joinAddresses } from './identifier/address';
import { isValueType, valueKey } from './identifier/key';
import { formMark, type Mention, placeMark } from './mention';
import { joinOrganisations, organisationKey } from './organisation/organisation';
import { clusterPersons } from './person/cluster';
import { nameSignature, type PersonName } from './person/name';
import type { ConversationState, StoredEntity } from './types';

/** The mentions of one entity. */
export interface Group {
  readonly id: string;
  readonly type: FindingType;
  readonly mentions: Mention[];
}

type IdOf = (mention: Mention) => string;

/** Numbers that mean the same value whichever kind a recogniser took them for. */
const NUMBERS: ReadonlySet<FindingType> = new Set([
  'IBAN',
  'CREDIT_CARD',
  'TAX_ID',
  'TAX_NUMBER',
  'VAT_ID',
  'SOCIAL_SECURITY',
  'HEALTH_INSURANCE',
  'ID_DOCUMENT',
  'CUSTOMER_ID',
]);

/** Sorts the mentions of a text into entities: the rules first, then what a person ruled. */
export function groupMentions(
  text: string,
  mentions: readonly Mention[],
  memory: ConversationState,
): Group[] {
  const { apart, joined } = memory.rulings;
  const anyApart = Object.keys(apart).length > 0;
  const ruled = (mention: Mention): string | undefined =>
    anyApart ? (apart[placeMark(text, mention)] ?? apart[formMark(mention)]) : undefined;
  const free = mentions.filter((mention) => ruled(mention) === undefined);
  const splitOff = new Set(Object.values(apart));
  const seeds = memory.entities.filter((entity) => !entity.mergedInto && !splitOff.has(entity.id));
  const rules = [personIds(free, seeds), organisationIds(free, seeds), valueIds(free, seeds)];
  const idOf: IdOf = (mention) =>
    ruled(mention) ?? rules.find((rule) => rule.covers(mention))?.idOf(mention) ?? '';
  const merged = new Map([...joined].map(([into, other]) => [other, into]));
  return collect(mentions, (mention) => follow(merged, idOf(mention)));
}

/** The last of a chain of joins. */
function follow(merged: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set<string>();
  let last = id;
  for (let next = merged.get(last); next && !seen.has(next); next = merged.get(last)) {
    seen.add(last);
    last = next;
  }
  return last;
}

function collect(mentions: readonly Mention[], idOf: IdOf): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const id = idOf(mention);
    const group = groups.get(id) ?? { id, type: mention.finding.type, mentions: [] };
    group.mentions.push(mention);
    groups.set(id, group);
  }
  return [...groups.values()];
}

interface Rule {
  covers(mention: Mention): boolean;
  idOf(mention: Mention): string;
}

function personIds(mentions: readonly Mention[], seeds: readonly StoredEntity[]): Rule {
  const names = new Map<string, PersonName>();
  for (const { name, key } of mentions) if (name) names.set(key, name);
  const known = seeds.filter((seed) => seed.type === 'PERSON');
  const taken = new Set(known.map(({ id }) => id));
  const clusters = clusterPersons(
    [...names.values()],
    known.map(({ id, names: forms = [] }) => ({ id, names: [...forms] })),
    (name) => newId(`PERSON|${nameSignature(name)}`, taken),
  );
  return {
    covers: (mention) => mention.name !== undefined,
    idOf: (mention) => clusters.get(mention.key)?.id ?? newId(`PERSON|${mention.key}`, taken),
  };
}

function newId(value: string, taken: ReadonlySet<string>): string {
  let id = hash(value);
  for (let i = 2; taken.has(id); i += 1) id = hash(`${value}|${i}`);
  return id;
}

function organisationIds(mentions: readonly Mention[], seeds: readonly StoredEntity[]): Rule {
  const keyed = seeds
    .filter((seed) => seed.type === 'ORG')
    .map((seed) => ({ seed, keys: seed.surfaces.map(organisationKey) }));
  const own = mentions.filter(({ finding }) => finding.type === 'ORG').map(({ key }) => key);
  const home = joinOrganisations([...new Set([...keyed.flatMap(({ keys }) => keys), ...own])]);
  const ids = new Map<string, string>();
  for (const { seed, keys } of keyed)
    for (const key of [...keys, ...keys.map((each) => home.get(each) ?? each)])
      if (!ids.has(key)) ids.set(key, seed.id);
  return {
    covers: (mention) => mention.finding.type === 'ORG',
    idOf: ({ key }) => ids.get(key) ?? ids.get(home.get(key) ?? key) ?? hash(`ORG|${home.get(key) ?? key}`),
  };
}

function valueIds(mentions: readonly Mention[], seeds: readonly StoredEntity[]): Rule {
  const ids = new Map<string, string>();
  const addresses = seeds.filter(({ type }) => type === 'ADDRESS').flatMap(({ surfaces }) => surfaces);
  const addressKeys = mentions.filter(({ finding }) => finding.type === 'ADDRESS').map(({ key }) => key);
  const streets = joinAddresses([
    ...addresses.map((surface) => valueKey('ADDRESS', surface)),
    ...addressKeys,
  ]);
  const place = (type: FindingType, key: string): string =>
    valuePlace(type, type === 'ADDRESS' ? (streets.get(key) ?? key) : key);
  for (const { id, type, surfaces } of seeds)
    if (isValueType(type)) for (const surface of surfaces) ids.set(place(type, valueKey(type, surface)), id);
  return {
    covers: () => true,
    idOf: ({ finding, key }) => {
      const at = place(finding.type, key);
      return ids.get(at) ?? hash(at);
    },
  };
}

const valuePlace = (type: FindingType, key: string): string =>
  NUMBERS.has(type) && key.length >= 6 ? `number|${key}` : `${type}|${key}`;
