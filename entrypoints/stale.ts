import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showNotice } from '@/components/notice/notice';
import { resolveLanguage } from '@/lib/i18n/language';

/** Put into pages that were open before this version came. Listens, so that its tab counts as known. */
export default defineUnlistedScript(() => {
  browser.runtime.onMessage.addListener(() => undefined);
  showNotice(document, resolveLanguage('auto', navigator.languages), 'stale');
});
