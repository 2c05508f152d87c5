import type { ListedMapping, Mappings } from '@/lib/mapping/mappings';
import { type MappingPlace, mappingKey } from '@/lib/mapping/place';
import type { Handlers, Sender } from '@/lib/messages/receive';
import type { StoredEntity } from '@/lib/pseudonymise/types';
import type { CurrentRules } from '@/lib/rules/current-rules';
import { PAD_ID } from '@/lib/tools/pad';

export interface MappingParts {
  readonly mappings: Mappings;
  readonly rules: CurrentRules;
  /** Guards of other tabs and own pages learn what this one gave out. */
  readonly tellMappingChanged: (toolId: string) => Promise<unknown>;
}

type MappingKind = Extract<keyof Handlers, `mapping.${string}`>;

const OK = { ok: true } as const;

/** Answers about mappings: to a tool's page about its own conversations, to own pages about all. */
export function createMappingHandlers({
  mappings,
  rules,
  tellMappingChanged,
}: MappingParts): Pick<Handlers, MappingKind> {
  const keyFor = (place: MappingPlace, from: Sender) => keyOf(place, from, rules);
  return {
    'mapping.load': async ({ place }, from) => {
      const state = await mappings.load(await keyFor(place, from));
      return state ? { state } : {};
    },
    'mapping.save': async ({ place, state }, from) => {
      const kept = await mappings.save(await keyFor(place, from), state);
      void tellMappingChanged(place.toolId);
      return { state: kept };
    },
    'mapping.move': async ({ from, place }, sender) => {
      await mappings.move(await keyFor(from, sender), await keyFor(place, sender));
      return OK;
    },
    'mapping.list': async () => ({ mappings: (await mappings.list()).map(summarise) }),
    'mapping.remove': async ({ key }) => {
      await mappings.remove(key);
      await tellMappingChanged(toolOf(key));
      return OK;
    },
    'mapping.wipe': async ({ where }) => {
      const gone = (await mappings.list()).filter(({ onDisk }) => where === undefined || onDisk);
      const tools = new Set(gone.map(({ key }) => toolOf(key)));
      await (where === 'disk' ? mappings.wipeDisk() : mappings.wipe());
      await Promise.all([...tools].map((tool) => tellMappingChanged(tool)));
      return OK;
    },
  };
}

/** A page may ask about the tool it belongs to and no other; the pad belongs to own pages. */
async function keyOf(
  place: MappingPlace,
  { tabId, url, isExtensionPage }: Sender,
  rules: CurrentRules,
): Promise<string> {
  if (place.toolId === PAD_ID && isExtensionPage) return PAD_ID;
  const tool = url === undefined ? undefined : await rules.toolAt(url);
  if (tabId === undefined || tool?.id !== place.toolId) throw new ForeignMappingError();
  return mappingKey(place, tabId);
}

class ForeignMappingError extends Error {
  override readonly name = 'ForeignMappingError';
}

function toolOf(key: string): string {
  return key.split('|', 1)[0] ?? key;
}

function summarise({ key, day, state, onDisk }: ListedMapping) {
  const pairs = state.entities
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((entity) => ({ placeholder: shownFor(entity), type: entity.type, name: entity.name }));
  return { key, toolId: toolOf(key), day, onDisk, pairs };
}

/** What stands in the tool for an entity: its placeholder, or what was written in its place. */
function shownFor({ placeholder, pseudonym, written }: StoredEntity): string {
  if (!pseudonym) return placeholder;
  const [first] = Object.keys(written ?? {}).sort((a, b) => b.length - a.length);
  return first ?? pseudonym.parts['text'] ?? placeholder;
}
