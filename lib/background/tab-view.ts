import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import type { Answer } from '@/lib/messages/protocol';
import { readHost } from '@/lib/policy/hosts';
import { today } from '@/lib/register/day';
import { registerHealth } from '@/lib/register/health';
import type { OutboxStorage } from '@/lib/register/outbox-store';
import type { DayTotals, Register } from '@/lib/register/register';
import type { CurrentRules } from '@/lib/rules/current-rules';
import { patternsOf } from '@/lib/rules/match-patterns';
import { ownSites } from '@/lib/rules/own-tools';
import { toolById } from '@/lib/tools/tools';
import type { DailyChoices } from './daily-choices';
import type { Recorder } from './recorder';
import { summarise, type TabSummary } from './tab-record';
import type { TabStates } from './tab-states';
import { summariseUrl } from './url-summary';

/** What the popup shows of a tab. */
export type TabView = (tabId: number) => Promise<Answer<'tab.query'>>;

interface TabViewParts {
  readonly tabs: TabStates;
  readonly register: Register;
  readonly recorder: Recorder;
  readonly choices: DailyChoices;
  readonly storage: OutboxStorage;
  readonly rules: CurrentRules;
}

export function createTabView({ tabs, register, recorder, choices, storage, rules }: TabViewParts): TabView {
  return async (tabId) => {
    await recorder.drain();
    const { state, reason, toolId, account } = await summariseTab(tabs, tabId, rules);
    const { purpose } = toolId === undefined ? {} : await choices.ask(toolId, today());
    const ownName = toolId === undefined ? undefined : await ownNameOf(toolId, rules);
    const totals = await totalsOf(register);
    return {
      state,
      reason,
      ...(toolId === undefined ? {} : { toolId }),
      ...(ownName === undefined ? {} : { ownName }),
      ...(account && { account }),
      ...(purpose === undefined ? {} : { purpose }),
      ...(totals ? { today: totals } : {}),
      register: await registerHealth(storage),
    };
  };
}

async function totalsOf(register: Register): Promise<DayTotals | undefined> {
  try {
    return await register.totals(today());
  } catch (error) {
    logFailure('totals of the day', error);
    return undefined;
  }
}

/** By what the tab's guards reported; by its address where none did. */
async function summariseTab(tabs: TabStates, tabId: number, rules: CurrentRules): Promise<TabSummary> {
  const record = await tabs.get(tabId);
  if (record && Object.keys(record.frames).length > 0) return summarise(record);
  const url = await urlOf(tabId);
  return summariseUrl(url, await hasAccess(url), url === undefined ? undefined : await rules.toolAt(url));
}

async function ownNameOf(toolId: string, rules: CurrentRules): Promise<string | undefined> {
  const sites = ownSites((await rules.get()).rules.values.ownTools);
  return toolById(toolId) ? undefined : sites.find(({ tool }) => tool.id === toolId)?.tool.name;
}

async function urlOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

async function hasAccess(url: string | undefined): Promise<boolean> {
  const host = url !== undefined && /^https?:/.test(url) ? readHost(new URL(url).origin) : undefined;
  if (!host) return false;
  return browser.permissions.contains({ origins: patternsOf(host) });
}
