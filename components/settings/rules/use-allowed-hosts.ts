import { useEffect, useState } from 'preact/hooks';
import { allowedIds, watchPermissions } from '@/lib/rules/host-permission';
import type { OwnSite } from '@/lib/rules/own-tools';

/** Ids of the own tools whose hosts the browser lets us into, also after a change elsewhere. */
export function useAllowedHosts(sites: readonly OwnSite[]): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  const key = sites.map(({ tool }) => tool.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say whether the list is another one
  useEffect(() => {
    const refresh = () => void allowedIds(sites).then(setAllowed);
    refresh();
    return watchPermissions(refresh);
  }, [key]);
  return allowed;
}
