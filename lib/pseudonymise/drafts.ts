import type { Confidence, Finding } from '@/lib/detect/types';
import { createAllotter } from './allot';
import { bestName } from './best-name';
import { type Group, groupMentions } from './grouping';
import { placeholderOf } from './labels';
import { type Mention, readMentions } from './mention';
import type { OccupiedNumbers } from './numbers';
import { withoutOverlaps } from './overlaps';
import { createLoginIndex } from './person/email-link';
import { recall } from './recall';
import { createReservation } from './reservation';
import type { ConversationState, Entity, MentionForm, Place, Pseudonym, StoredEntity, Styler } from './types';

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
  const allot = createAllotter(memory, numbersIn(text));
  const known = new Map(memory.entities.map((entity) => [entity.id, entity]));
  const isTaken = createReservation(text, memory);
  const drafts = groups.map((group) => {
    const before = known.get(group.id);
    const stored = before ? grown(before, group) : invented(group);
    return { stored, entity: toEntity(stored, group, before !== undefined, styler) };
  });
  return linkLogins(drafts, memory.entities);

  function invented({ id, type, mentions }: Group): StoredEntity {
    const number = allot(type);
    const name = bestName(mentions, undefined);
    const placeholder = placeholderOf(memory.language, type, number);
    const forms = mentions.map(formOf);
    const { language, seed } = memory;
    const pseudonym = styler?.invent({ type, name, forms, number, seed, language, isTaken });
    const base = { id, type, number, name, placeholder, ...facts(mentions) };
    return pseudonym ? { ...base, pseudonym } : base;
  }
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
    replacement: written(stored, stored.pseudonym, mention, styler),
  }));
  const { id, type, name, placeholder } = stored;
  return { id, type, name, placeholder, places, confidence, reason, ...(known && { known }) };
}

function written(
  stored: StoredEntity,
  pseudonym: Pseudonym | undefined,
  mention: Mention,
  styler: Styler | undefined,
): string {
  if (pseudonym && styler) return styler.write(pseudonym, formOf(mention));
  const { ending } = mention;
  return stored.placeholder + (ending === '’' || ending === "'" ? 's' : ending);
}

/** E-mail addresses and log-ins point to the one person that they are made from. */
function linkLogins(drafts: readonly Draft[], earlier: readonly StoredEntity[]): readonly Draft[] {
  if (!drafts.some(isLogin)) return drafts;
  const here = new Set(drafts.map(({ stored }) => stored.id));
  const others = earlier.filter(({ id, mergedInto }) => !here.has(id) && !mergedInto);
  const people = [...drafts.map(({ stored }) => stored), ...others].flatMap((stored) =>
    (stored.names ?? []).map((name) => [stored.id, name] as const),
  );
  const index = createLoginIndex(people);
  return drafts.map((draft) => {
    const linkedTo = isLogin(draft) ? index.ownerOf(draft.stored.name) : undefined;
    return linkedTo === undefined ? draft : { ...draft, entity: { ...draft.entity, linkedTo } };
  });
}

const isLogin = ({ entity }: Draft): boolean => entity.type === 'EMAIL' || entity.type === 'USERNAME';
