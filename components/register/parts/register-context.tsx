import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { openStore } from '@/lib/register/open-store';
import type { Snapshot } from '@/lib/register/store/snapshot';
import type { Store } from '@/lib/register/store/store';

/** What the sections work on. */
export interface OpenRegister {
  /** Saves and deletes. */
  readonly store: Store;
  /** Everything but the single uses, as it is now; follows every change from whichever window. */
  readonly snapshot: Snapshot;
  /** Opens what is to be shown now: the sample company once it is loaded, else the real one. */
  readonly reopen: () => void;
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
  const reopen = useCallback(() => setRound((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens anew
  useEffect(() => {
    const fail = () => setOpening({ kind: 'broken' });
    const show = (store: Store) => (snapshot: Snapshot) =>
      setOpening({ kind: 'open', open: { store, snapshot, reopen } });
    const opened = openStore();
    const following = opened.then((store) => store.follow(() => store.snapshot(), show(store), fail));
    following.catch(fail);
    return () => {
      following.then((end) => end(), fail);
      opened.then((store) => store.database.close(), fail);
    };
  }, [round, reopen]);
  return opening;
}
