import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { today } from '@/lib/register/day';
import type { Store } from '@/lib/register/store/store';
import type { CurrentRules } from '@/lib/rules/current-rules';
import { followManaged } from '@/lib/rules/managed';
import { ownSites } from '@/lib/rules/own-tools';
import { type RulesState, watchRules } from '@/lib/rules/rules-store';
import { createSerial } from '@/lib/serial';
import { guardOpenPages, registerOwnScripts } from './own-scripts';
import { recordPolicyVersion } from './policy-version';

/**
 * Does what rules ask of the background: reads them from the administration, keeps the scripts on own
 * hosts, and notes each version in the register. Call in the first tick.
 */
export function obeyRules(rules: CurrentRules, store: Pick<Store, 'policies'>): void {
  const serial = createSerial();
  const obey = (state: RulesState) =>
    serial(() => obeyOnce(state, store)).catch((error: unknown) => logFailure('rules', error));
  watchRules((state) => void obey(state), new AbortController().signal);
  const again = () => void rules.get().then(obey);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  followManaged(today);
  again();
}

async function obeyOnce({ rules }: RulesState, store: Pick<Store, 'policies'>): Promise<void> {
  const added = await registerOwnScripts(ownSites(rules.values.ownTools));
  await guardOpenPages(added);
  await recordPolicyVersion(store, rules, today());
}
