import type { Language } from '@/lib/i18n/language';
import { pageNoticeStrings } from '@/lib/i18n/page-notice';
import { translator } from '@/lib/i18n/translator';
import { closeNotice, element, noticeButton, openNotice } from './host';

/** `stale`: not guarded until it is reloaded. `missing`: guarded, but the panel can't be shown. */
export type NoticeCause = 'stale' | 'missing';

/**
 * Tells in a page that it has to be loaded anew, and where the person's text is. It holds nothing of the
 * person's text. A second call replaces the first notice.
 */
export function showNotice(page: Document, language: Language, cause: NoticeCause): void {
  const say = translator(pageNoticeStrings, language);
  openNotice(page, language, () => {
    const words = element(page, 'div', 'words');
    words.append(
      element(page, 'p', 'strong', say(`${cause}.text`)),
      element(page, 'p', '', say(`${cause}.why`)),
    );
    const actions = element(page, 'div', 'actions');
    actions.append(
      noticeButton(page, 'primary', say('reload'), () => page.location.reload()),
      noticeButton(page, '', say('close'), () => closeNotice(page)),
    );
    return [words, actions];
  });
}
