import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { openStore } from '@/lib/register/open-store';
import type { Snapshot } from '@/lib/register/store/snapshot';
import type { Store } from '@/lib/register/store/store';

/** What the sections work on. */
export interface OpenRegister {
  /** Saves and deletes. */
  readonly store: Store;
  /** Everything but the single uses, as it is now; follows every change from whichever window. */
  readonly snapshot: Snapshot;
  /**
   * Closes the register, makes a change to what there is to open, e.g. loads the sample company, and opens
   * what is to be shown then, in all windows. Throws what the change throws.
   */
  readonly reopen: (change: () => Promise<void>) => Promise<void>;
}

/** Set by the shell around all sections. */
export const RegisterContext = createContext<OpenRegister | null>(null);

/**
 * The register that is open: that of the company, or the sample.
 *
 * @throws outside of the register's sections
 */
export function useRegister(): OpenRegister {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('no register around this component');
  return register;
}

/** The register on its way. */
export type Opening =
  | { readonly kind: 'opening' | 'broken' }
  | { readonly kind: 'open'; readonly open: OpenRegister };

/** Opens the register and follows it. */
export function useOpenRegister(): Opening {
  const [round, setRound] = useState(0);
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const stop = useRef<() => Promise<void>>(async () => undefined);
  const reopen = useCallback(async (change: () => Promise<void>) => {
    await stop.current();
    try {
      await change();
    } finally {
      setRound((before) => before + 1);
      tellOthers();
    }
  }, []);
  useEffect(() => whenTold(() => void stop.current().then(() => setRound((before) => before + 1))), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens anew
  useEffect(() => {
    const fail = () => setOpening({ kind: 'broken' });
    const show = (store: Store) => (snapshot: Snapshot) =>
      setOpening({ kind: 'open', open: { store, snapshot, reopen } });
    const following = openStore().then((store) => {
      const end = store.follow(() => store.snapshot(), show(store), fail);
      return () => {
        end();
        store.database.close();
      };
    });
    following.catch(fail);
    stop.current = () => following.then((end) => end(), fail);
    return () => void stop.current();
  }, [round, reopen]);
  return opening;
}

const CHANNEL = 'register-opened';

/** Other windows show the same register: they open anew, too. */
function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

function whenTold(act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = act;
  return () => channel.close();
}
