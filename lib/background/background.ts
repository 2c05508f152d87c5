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
import { loadSettings } from '@/lib/settings/store';
import { createDailyChoices } from './daily-choices';
import { createHandlers } from './handlers';
import { createRecorder } from './recorder';
import { watchInstallation } from './stale-tabs';
import { showTabState } from './tab-look';
import type { TabSummary } from './tab-record';
import { createTabStates } from './tab-states';
import { tabTitle } from './tab-title';
import { createTabView } from './tab-view';
import { watchTabs } from './tab-watch';

/**
 * Builds the background's parts and registers every listener before anything is awaited: a browser
 * that wakes the background for an event looks for its listener in that first tick only.
 */
export function startBackground(): void {
  const { local, session } = browser.storage;
  const register = createRegister(openDatabase());
  const recorder = createRecorder(register, local);
  const tabs = createTabStates(session, show);
  const mappings = createMappings({
    memory: createSessionStore(session),
    sealed: createSealedStore(),
    keepDays: async () => (await loadSettings()).keepMappingDays,
    today,
  });
  const choices = createDailyChoices(local);
  const handlers = createHandlers({
    mappings,
    tellMappingChanged,
    recorder,
    tabs,
    choices,
    view: createTabView({ tabs, register, recorder, choices, storage: local }),
    tellPaused: (tabId, paused) => notifyTab(tabId, { kind: 'guard.paused', paused }),
    tellPurpose: (tabId, toolId, purpose) => notifyTab(tabId, { kind: 'purpose.chosen', toolId, purpose }),
    openRegister: () => browser.tabs.create({ url: browser.runtime.getURL('/register.html') }),
  });
  receive(handlers);
  watchTabs(tabs);
  watchInstallation(tabs);
  void recorder.drain();
  void mappings.expire();
}

async function tellMappingChanged(toolId: string): Promise<void> {
  const notice = { kind: 'mapping.changed', toolId } as const;
  await Promise.all([tellGuards(notice), tellOwnPages(notice)]);
}

async function show(tabId: number, summary: TabSummary): Promise<void> {
  const { language } = await loadSettings();
  const preferred = [browser.i18n.getUILanguage()];
  await showTabState(tabId, summary, tabTitle(summary, resolveLanguage(language, preferred)));
}
