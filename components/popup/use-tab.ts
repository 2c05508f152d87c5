import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';

/** The tab beside the popup, and what is known of it. `mute`: nobody answered. */
export type TabKnowledge =
  | { readonly kind: 'waiting' | 'mute' }
  | {
      readonly kind: 'known';
      readonly tabId: number;
      readonly answer: Answer<'tab.query'>;
      /** Where the browser tells it: on pages that we are let into, or that the person opened this window on. */
      readonly url: string | undefined;
    };

/** Asks for the current tab's state; `refresh` asks again. */
export function useTab(): readonly [TabKnowledge, refresh: () => Promise<void>] {
  const [tab, setTab] = useState<TabKnowledge>({ kind: 'waiting' });
  const refresh = useCallback(async () => setTab(await queryTab()), []);
  useEffect(() => void refresh(), [refresh]);
  return [tab, refresh];
}

async function queryTab(): Promise<TabKnowledge> {
  const tab = await currentTab();
  const tabId = tab?.id;
  if (tabId === undefined) return { kind: 'mute' };
  const asked = await ask({ kind: 'tab.query', tabId });
  return asked.ok ? { kind: 'known', tabId, answer: asked.answer, url: tab?.url } : { kind: 'mute' };
}

async function currentTab() {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab;
  } catch {
    return undefined;
  }
}
