import type { RegisterDatabase } from '../database';
import { readNote } from '../notes';
import type { Use } from '../use';
import { type Brought, NOTHING } from './report';

/** Lets uses through that are not in the register yet, each once. */
export interface Sieve {
  /** What passed so far. */
  readonly taken: readonly Use[];
  pass(uses: readonly Use[]): { readonly fresh: readonly Use[]; readonly brought: Brought };
}

/**
 * A sieve over what the register holds now. Reads the ids of all uses at once, which is many times faster than
 * asking for each. Uses that the retention has ended don't pass: their ids are forgotten, they would count twice.
 */
export async function createSieve(database: RegisterDatabase): Promise<Sieve> {
  const known = new Set<unknown>(await database.uses.orderBy('id').keys());
  const endedBefore = (await readNote(database, 'retention.until')) ?? '';
  const taken: Use[] = [];

  function pass(uses: readonly Use[]) {
    const fresh: Use[] = [];
    let endedUses = 0;
    for (const use of uses) {
      if (known.has(use.id)) continue;
      known.add(use.id);
      if (use.day < endedBefore) endedUses += 1;
      else fresh.push(use);
    }
    for (const use of fresh) taken.push(use);
    const knownUses = uses.length - fresh.length - endedUses;
    return { fresh, brought: { ...NOTHING, newUses: fresh.length, endedUses, knownUses } };
  }

  return { taken, pass };
}
