import type { Tool } from '@/lib/tools/types';
import { ownSites, toolFinder } from './own-tools';
import { loadRules, type RulesState, watchRules } from './rules-store';

/** The rules, read once and again after each change. */
export interface CurrentRules {
  get(): Promise<RulesState>;
  /** The guarded tool at an address, own ones included. */
  toolAt(url: string): Promise<Tool | undefined>;
}

/** For parts that are asked again and again. Call in the first tick of the background. */
export function followRules(signal: AbortSignal): CurrentRules {
  let state: Promise<RulesState> | undefined;
  let finder: Promise<(url: string) => Tool | undefined> | undefined;
  watchRules((next) => {
    state = Promise.resolve(next);
    finder = undefined;
  }, signal);
  const get = () => {
    state ??= loadRules();
    return state;
  };
  return {
    get,
    toolAt: async (url) => {
      finder ??= get().then(({ rules }) => toolFinder(ownSites(rules.values.ownTools)));
      return (await finder)(url);
    },
  };
}
