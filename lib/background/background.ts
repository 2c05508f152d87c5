import { browser } from 'wxt/browser';
import { resolveLanguage } from '@/lib/i18n/language';
import { createMappings } from '@/lib/mapping/mappings';
import { createSealedStore } from '@/lib/mapping/sealed-store';
import { createSessionStore } from '@/lib/mapping/session-store';
import { notifyTab, tellGuards, tellOwnPages } from '@/lib/messages/notify';
import { receive } from '@/lib/messages/receive';
import { openDatabase } from '@/lib/register/database';
import { today } from '@/lib/register/day';
import { createRegister } from '@/lib/register/register';
import { createStore } from '@/lib/register/store/store';
import { type CurrentRules, followRules } from '@/lib/rules/current-rules';
import { loadRole } from '@/lib/settings/role-store';
import { coarsely } from './coarse-register';
import { createCollector, followCollector, sendingAfter } from './collector';
import { createDailyChoices } from './daily-choices';
import { watchFirstRun } from './first-run';
import { obeyRules } from './follow-rules';
import { createHandlers } from './handlers';
import { createRecorder } from './recorder';
import { inRole } from './role-register';
import { watchInstallation } from './stale-tabs';
import { showTabState } from './tab-look';
import type { TabSummary } from './tab-record';
import { createTabStates } from './tab-states';
import { tabTitle } from './tab-title';
import { createTabView } from './tab-view';
import { watchTabs } from './tab-watch';
import { upkeep } from './upkeep';

/**
 * Builds the background's parts and registers every listener before anything is awaited: a browser
 * that wakes the background for an event looks for its listener in that first tick only.
 */
export function startBackground(): void {
  const { local, session } = browser.storage;
  const database = openDatabase();
  const rules = followRules(new AbortController().signal);
  const collector = createCollector(database, rules);
  const entered = inRole(createRegister(database, collector.isSent), loadRole);
  const register = coarsely(
    sendingAfter(entered, collector.send),
    async () => (await rules.get()).rules.values.granularity,
  );
  const recorder = createRecorder(register, local);
  const tabs = createTabStates(session, (tabId, summary) => show(tabId, summary, rules));
  const mappings = createMappings({
    memory: createSessionStore(session),
    sealed: createSealedStore(),
    keepDays: async () => (await rules.get()).settings.keepMappingDays,
    today,
  });
  const choices = createDailyChoices(local);
  const handlers = createHandlers({
    rules,
    mappings,
    tellMappingChanged,
    recorder,
    tabs,
    choices,
    view: createTabView({ tabs, register, recorder, choices, storage: local, rules }),
    tellPaused: (tabId, paused) => notifyTab(tabId, { kind: 'guard.paused', paused }),
    tellPurpose: (tabId, toolId, purpose) => notifyTab(tabId, { kind: 'purpose.chosen', toolId, purpose }),
    openSettings: () => browser.runtime.openOptionsPage(),
    openRegister: () => browser.tabs.create({ url: browser.runtime.getURL('/register.html') }),
  });
  receive(handlers);
  watchTabs(tabs);
  watchInstallation(tabs);
  watchFirstRun(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  obeyRules(rules, createStore(database));
  followCollector(collector);
  const tidyUp = () => void upkeep(database, () => retentionDays(rules));
  // a listener alone makes the browser start the background with it
  browser.runtime.onStartup.addListener(tidyUp);
  tidyUp();
  void recorder.drain();
  void mappings.expire();
}

async function retentionDays(current: CurrentRules): Promise<number | undefined> {
  const { values, sources } = (await current.get()).rules;
  return sources.retentionDays === 'default' ? undefined : values.retentionDays;
}

async function tellMappingChanged(toolId: string): Promise<void> {
  const notice = { kind: 'mapping.changed', toolId } as const;
  await Promise.all([tellGuards(notice), tellOwnPages(notice)]);
}

async function show(tabId: number, summary: TabSummary, rules: CurrentRules): Promise<void> {
  const { language } = (await rules.get()).settings;
  const preferred = [browser.i18n.getUILanguage()];
  await showTabState(tabId, summary, tabTitle(summary, resolveLanguage(language, preferred)));
}
