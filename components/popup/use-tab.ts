import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';

/** The tab beside the popup, and what is known of it. `mute`: nobody answered. */
export type TabKnowledge =
  | { readonly kind: 'waiting' | 'mute' }
  | { readonly kind: 'known'; readonly tabId: number; readonly answer: Answer<'tab.query'> };

/** Asks for the current tab's state; `refresh` asks again. */
export function useTab(): readonly [TabKnowledge, refresh: () => Promise<void>] {
  const [tab, setTab] = useState<TabKnowledge>({ kind: 'waiting' });
  const refresh = useCallback(async () => setTab(await queryTab()), []);
  useEffect(() => void refresh(), [refresh]);
  return [tab, refresh];
}

async function queryTab(): Promise<TabKnowledge> {
  const tabId = await currentTabId();
  if (tabId === undefined) return { kind: 'mute' };
  const asked = await ask({ kind: 'tab.query', tabId });
  return asked.ok ? { kind: 'known', tabId, answer: asked.answer } : { kind: 'mute' };
}

async function currentTabId(): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  } catch {
    return undefined;
  }
}
