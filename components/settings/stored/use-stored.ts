import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useMappings, valuesIn } from '@/components/page/use-mappings';
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
  const known = useMappings();
  if (known.kind !== 'known') return { kind: known.kind };
  return { kind: 'known', values: valuesIn(known.mappings), places: known.mappings.length };
}
