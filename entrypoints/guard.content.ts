import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ContentContext } from '@/lib/content/guard-deps';
import { GUARDED } from '@/lib/messages/notify';
import { noticeSchema } from '@/lib/messages/protocol';
import { startGuard } from '@/lib/page/guard/guard';

/** The guard of every frame of a known tool: listens before the page's own scripts run. */
export default defineContentScript({
  matches: [], // set in wxt.config.ts
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main({ signal }) {
    const context = new ContentContext();
    const guard = startGuard(context.deps, signal);
    context.onRules = guard.tellRules;
    context.startAnswers(signal);
    browser.runtime.onMessage.addListener((raw: unknown) => {
      const notice = noticeSchema.safeParse(raw);
      if (!notice.success) return undefined;
      context.hear(notice.data);
      return notice.data.kind === 'guard.ping' ? Promise.resolve(GUARDED) : undefined;
    });
    void context.connect(signal);
  },
});
