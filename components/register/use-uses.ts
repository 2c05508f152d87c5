import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { followUses, type UsesSoFar } from '@/lib/register/follow-uses';
import { type RegisterHealth, registerHealth } from '@/lib/register/health';
import type { Register } from '@/lib/register/register';

/** The register's entries as they are read and as they come. */
export type Uses = { readonly kind: 'opening' | 'broken' } | ({ readonly kind: 'open' } & UsesSoFar);

export function useUses(register: Register): Uses {
  const [uses, setUses] = useState<Uses>({ kind: 'opening' });
  useEffect(
    () =>
      followUses(
        register,
        (soFar) => setUses({ kind: 'open', ...soFar }),
        () => setUses({ kind: 'broken' }),
      ),
    [register],
  );
  return uses;
}

/** Whether the register is full or incomplete, now and after each change of the storage. */
export function useHealth(): RegisterHealth {
  const [health, setHealth] = useState<RegisterHealth>({ full: false, waiting: 0, lost: 0 });
  useEffect(() => {
    const look = () => void registerHealth(browser.storage.local).then(setHealth);
    look();
    browser.storage.local.onChanged.addListener(look);
    return () => browser.storage.local.onChanged.removeListener(look);
  }, []);
  return health;
}
