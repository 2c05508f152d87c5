import type { Mappings } from '@/lib/mapping/mappings';
import { type MappingPlace, mappingKey } from '@/lib/mapping/place';
import type { KeptMapping } from '@/lib/mapping/store';
import type { Handlers, Sender } from '@/lib/messages/receive';
import { toolForUrl } from '@/lib/tools/tools';

export interface MappingParts {
  readonly mappings: Mappings;
  /** Guards of other tabs learn what this one gave out. */
  readonly tellMappingChanged: (toolId: string) => Promise<unknown>;
}

type MappingKind = Extract<keyof Handlers, `mapping.${string}`>;

const OK = { ok: true } as const;

/** Answers about mappings: to a tool's page about its own conversations, to own pages about all. */
export function createMappingHandlers({
  mappings,
  tellMappingChanged,
}: MappingParts): Pick<Handlers, MappingKind> {
  return {
    'mapping.load': async ({ place }, from) => {
      const state = await mappings.load(keyFor(place, from));
      return state ? { state } : {};
    },
    'mapping.save': async ({ place, state }, from) => {
      const kept = await mappings.save(keyFor(place, from), state);
      void tellMappingChanged(place.toolId);
      return { state: kept };
    },
    'mapping.move': async ({ from, place }, sender) => {
      await mappings.move(keyFor(from, sender), keyFor(place, sender));
      return OK;
    },
    'mapping.list': async () => ({ mappings: (await mappings.list()).map(summarise) }),
    'mapping.remove': async ({ key }) => {
      await mappings.remove(key);
      await tellMappingChanged(toolOf(key));
      return OK;
    },
    'mapping.wipe': async () => {
      const tools = new Set((await mappings.list()).map(({ key }) => toolOf(key)));
      await mappings.wipe();
      await Promise.all([...tools].map(tellMappingChanged));
      return OK;
    },
  };
}

/** A page may ask about the tool it belongs to and no other. */
function keyFor(place: MappingPlace, { tabId, url }: Sender): string {
  const tool = url === undefined ? undefined : toolForUrl(url);
  if (tabId === undefined || tool?.id !== place.toolId) throw new ForeignMappingError();
  return mappingKey(place, tabId);
}

class ForeignMappingError extends Error {
  override readonly name = 'ForeignMappingError';
}

function toolOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

function summarise({ key, day, state }: KeptMapping) {
  const pairs = state.entities.map(({ placeholder, name }) => ({ placeholder, name }));
  return { key, toolId: toolOf(key), day, pairs };
}
