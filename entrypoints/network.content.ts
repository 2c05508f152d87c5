import { defineContentScript } from 'wxt/utils/define-content-script';
import { tapClipboard } from '@/lib/page/answer/clipboard-tap';
import { guardFileChoices } from '@/lib/page/files/page-world';
import { answerNetworkGuard } from '@/lib/page/network/channel';
import { createWatch } from '@/lib/page/network/watch';
import { wrapNetwork } from '@/lib/page/network/wrap';

/** The last line: runs in the page's own world and stops what was promised to stay. */
export default defineContentScript({
  matches: [], // set in wxt.config.ts
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const watch = createWatch();
    const report = answerNetworkGuard((prints) => watch.set(prints));
    wrapNetwork(window, watch, report);
    guardFileChoices(window);
    tapClipboard(window);
  },
});
