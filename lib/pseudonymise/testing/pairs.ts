import { createConversation } from '../conversation';
import type { Conversation, Entity } from '../types';
import { type Marked, readMarked } from './marked';

/** How many pairs of mentions were rightly joined, wrongly joined, wrongly kept apart. */
export interface PairCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Compares entities with owners over all pairs of mentions in the texts of one conversation. */
export function countPairs(texts: readonly Marked[]): PairCounts {
  const conversation = createConversation('de');
  const mentions = texts.flatMap((marked) =>
    predictedOwners(conversation, marked).map((id, i) => ({ id, owner: marked.owners[i] })),
  );
  const counts = { right: 0, wrong: 0, missed: 0 };
  mentions.forEach((a, i) => {
    for (const b of mentions.slice(i + 1)) {
      const joined = a.id === b.id;
      const same = a.owner === b.owner;
      if (joined && same) counts.right += 1;
      if (joined && !same) counts.wrong += 1;
      if (!joined && same) counts.missed += 1;
    }
  });
  return counts;
}

function predictedOwners(conversation: Conversation, { text, findings }: Marked): (string | undefined)[] {
  const entities = conversation.entities(text, findings);
  conversation.replace(text, entities, new Set());
  const owner = (entity: Entity): string => entity.linkedTo ?? entity.id;
  return findings.map(({ start }) => {
    const entity = entities.find(({ places }) => places.some((place) => place.start === start));
    return entity && owner(entity);
  });
}

/** The texts of a case; `⏎` parts them. */
export const textsOf = (source: string): Marked[] => source.split('⏎').map(readMarked);
