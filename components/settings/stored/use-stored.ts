import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useMappingChanges } from '@/components/page/mapping-changes';
import { ask } from '@/lib/messages/send';
import { registerHealth } from '@/lib/register/health';
import { openRealStore } from '@/lib/register/open-store';
import { type StoredUses, storedUses } from './what-is-stored';

/** The register as a person looks at it, on its way. */
export type Stored =
  | { readonly kind: 'loading' }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'known';
      readonly uses: StoredUses;
      readonly waiting: number;
      readonly hasDraft: boolean;
    };

/** What is stored, followed while the page is open. */
export function useStored(): Stored {
  const [stored, setStored] = useState<Stored>({ kind: 'loading' });
  useEffect(() => {
    const store = openRealStore();
    return store.follow(
      async () => {
        const [snapshot, more] = [await store.snapshot(), await besides()];
        return { uses: storedUses(snapshot), ...more };
      },
      (known) => setStored({ kind: 'known', ...known }),
      () => setStored({ kind: 'broken' }),
    );
  }, []);
  return stored;
}

async function besides() {
  const { local, session } = browser.storage;
  const { waiting } = await registerHealth(local);
  const draft = (await session.get('pad-draft'))['pad-draft'] as
    | { text?: unknown; answer?: unknown }
    | undefined;
  return { waiting, hasDraft: Boolean(draft?.text || draft?.answer) };
}

/** How many real values are kept, and from how many conversations. `mute`: nobody answered. */
export type Pairs =
  | { readonly kind: 'waiting' | 'mute' }
  | { readonly kind: 'known'; values: number; places: number };

/** The mappings of placeholders as numbers, now and after each change. */
export function usePairs(): Pairs {
  const [pairs, setPairs] = useState<Pairs>({ kind: 'waiting' });
  const refresh = useCallback(() => void countPairs().then(setPairs), []);
  useEffect(refresh, [refresh]);
  useMappingChanges(refresh);
  return pairs;
}

async function countPairs(): Promise<Pairs> {
  const asked = await ask({ kind: 'mapping.list' });
  if (!asked.ok) return { kind: 'mute' };
  const filled = asked.answer.mappings.filter(({ pairs }) => pairs.length > 0);
  const values = filled.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return { kind: 'known', values, places: filled.length };
}
