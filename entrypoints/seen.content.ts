import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/messages/send';
import { SEEN_MATCHES } from '@/lib/tools/matches';
import { seenToolForUrl } from '@/lib/tools/tools';

/** On pages of AI tools that aren't guarded: tells that one is open, and reads nothing of it. */
export default defineContentScript({
  matches: SEEN_MATCHES,
  runAt: 'document_idle',
  main: async () => {
    const tool = seenToolForUrl(location.href);
    if (!tool) return;
    browser.runtime.onMessage.addListener(() => undefined);
    await ask({ kind: 'tool.seen', toolId: tool.id });
  },
});
