import { useEffect, useState } from 'preact/hooks';
import { isReachable } from '@/lib/collector/access';
import { type CollectorState, FRESH, loadCollectorState, watchCollectorState } from '@/lib/collector/state';
import { type CollectorTarget, targetOf } from '@/lib/collector/target';
import type { Rules } from '@/lib/policy/rules';
import { watchPermissions } from '@/lib/rules/host-permission';

/** How it stands with the company's own collector. */
export interface CollectorView {
  readonly target: CollectorTarget;
  readonly host: string;
  readonly isAllowed: boolean;
  readonly state: CollectorState;
}

/** Follows the sending to the company's collector; `undefined` where there is none, or nothing is known yet. */
export function useCollector({ values }: Rules): CollectorView | undefined {
  const target = targetOf(values);
  const [state, setState] = useState<CollectorState>(FRESH);
  const [isAllowed, setAllowed] = useState<boolean>();
  const key = `${target?.url} ${target?.hasCors}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the target is another one
  useEffect(() => {
    if (!target) return;
    const stop = new AbortController();
    const ask = () => void isReachable(target).then((is) => stop.signal.aborted || setAllowed(is));
    const unwatch = watchPermissions(ask);
    watchCollectorState(setState, stop.signal);
    void loadCollectorState().then((loaded) => stop.signal.aborted || setState(loaded));
    ask();
    return () => {
      stop.abort();
      unwatch();
    };
  }, [key]);
  if (!target || isAllowed === undefined) return undefined;
  return { target, host: new URL(target.url).host, isAllowed, state };
}
