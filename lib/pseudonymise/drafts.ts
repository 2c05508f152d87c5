import type { Confidence, Finding } from '@/lib/detect/types';
import { createAllotter } from './allot';
import { bestName } from './best-name';
import { type Group, groupMentions } from './grouping';
import { placeholderOf } from './labels';
import { type Mention, readMentions } from './mention';
import type { OccupiedNumbers } from './numbers';
import { withoutOverlaps } from './overlaps';
import { createOwnerIndex, isLogin } from './owners';
import { recall } from './recall';
import { createReservation } from './reservation';
import type { ConversationState, Entity, MentionForm, Place, StoredEntity, Styler } from './types';

/** An entity of the text at hand, with what will be remembered of it when it is given out. */
export interface Draft {
  readonly entity: Entity;
  readonly stored: StoredEntity;
}

/** What drafting needs beside the text. */
export interface Drafting {
  readonly memory: ConversationState;
  readonly styler: Styler | undefined;
  numbersIn(text: string): OccupiedNumbers;
}

const STRENGTH: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** Groups the findings of a text and chooses what stands for each entity. */
export function draftEntities(
  text: string,
  findings: readonly Finding[],
  { memory, styler, numbersIn }: Drafting,
): readonly Draft[] {
  const found = withoutOverlaps(findings);
  const all = withoutOverlaps([...found, ...recall(text, found, memory.entities)]);
  if (all.length === 0) return [];
  const earlier = memory.entities.flatMap(({ type, name }) =>
    type === 'PERSON' || type === 'ORG' ? [name] : [],
  );
  const groups = groupMentions(text, readMentions(text, all, earlier), memory);
  const create = createInventor(text, memory, styler, numbersIn(text));
  const known = new Map(memory.entities.map((entity) => [entity.id, entity]));
  const store = (group: Group, owner?: StoredEntity): StoredEntity => {
    const before = known.get(group.id);
    return before ? grown(before, group) : create(group, owner);
  };
  const named = new Map(groups.filter((group) => !isLogin(group)).map((group) => [group.id, store(group)]));
  const owners = createOwnerIndex([...named.values()], memory.entities);
  return groups.map((group) => {
    const owner = isLogin(group) ? owners(bestName(group.mentions, undefined)) : undefined;
    const stored = named.get(group.id) ?? store(group, owner);
    const entity = toEntity(stored, group, known.has(group.id), styler);
    return { stored, entity: owner ? { ...entity, linkedTo: owner.id } : entity };
  });
}

/** Makes what will be remembered of new entities. */
function createInventor(
  text: string,
  memory: ConversationState,
  styler: Styler | undefined,
  inText: OccupiedNumbers,
): (group: Group, owner: StoredEntity | undefined) => StoredEntity {
  const allot = createAllotter(memory, inText);
  const isTaken = createReservation(text, memory);
  const { language, seed } = memory;
  return ({ id, type, mentions }, owner) => {
    const number = allot(type);
    const name = bestName(mentions, undefined);
    const request = { type, name, forms: mentions.map(formOf), number, seed, language, isTaken };
    const pseudonym = styler?.invent(owner?.pseudonym ? { ...request, owner: owner.pseudonym } : request);
    const placeholder = placeholderOf(language, type, number);
    return { id, type, number, name, placeholder, ...facts(mentions), ...(pseudonym && { pseudonym }) };
  };
}

const formOf = ({ nominative, ending, name }: Mention): MentionForm => ({
  nominative,
  ending,
  ...(name && { name }),
});

function facts(
  mentions: readonly Mention[],
  before?: StoredEntity,
): Pick<StoredEntity, 'surfaces' | 'names'> {
  const surfaces = [...new Set([...(before?.surfaces ?? []), ...mentions.map(({ surface }) => surface)])];
  const names = new Map((before?.names ?? []).map((name) => [JSON.stringify(name), name]));
  for (const { name } of mentions) if (name) names.set(JSON.stringify(name), name);
  return names.size > 0 ? { surfaces, names: [...names.values()] } : { surfaces };
}

const grown = (before: StoredEntity, { mentions }: Group): StoredEntity => ({
  ...before,
  name: bestName(mentions, before.name),
  ...facts(mentions, before),
});

function toEntity(
  stored: StoredEntity,
  { mentions }: Group,
  known: boolean,
  styler: Styler | undefined,
): Entity {
  const findings = mentions.map(({ finding }) => finding);
  const { confidence, reason } = findings.reduce((a, b) =>
    STRENGTH[b.confidence] > STRENGTH[a.confidence] ? b : a,
  );
  const places: Place[] = mentions.map((mention) => ({
    start: mention.finding.start,
    end: mention.finding.end,
    replacement: written(stored, mention, styler),
  }));
  const { id, type, name, placeholder } = stored;
  return { id, type, name, placeholder, places, confidence, reason, ...(known && { known }) };
}

/** Where the styler of an invented value is not at hand, a form of it that was written before serves. */
function written(stored: StoredEntity, mention: Mention, styler: Styler | undefined): string {
  if (stored.pseudonym && styler) return styler.write(stored.pseudonym, formOf(mention));
  const before = Object.entries(stored.written ?? {});
  const [form] = before.find(([, surface]) => surface === mention.surface) ?? before[0] ?? [];
  const { ending } = mention;
  return form ?? stored.placeholder + (ending === '’' || ending === "'" ? 's' : ending);
}
