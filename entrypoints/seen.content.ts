import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/messages/send';

/** On pages of AI tools that aren't guarded: tells that one is open, and reads nothing of it. */
export default defineContentScript({
  matches: [], // set in wxt.config.ts
  runAt: 'document_idle',
  main: async () => {
    browser.runtime.onMessage.addListener(() => undefined);
    await ask({ kind: 'tool.seen' });
  },
});
