import { closeNotice, element, noticeButton, openNotice } from '@/components/notice/host';
import type { Language } from '@/lib/i18n/language';
import { pageNoticeStrings } from '@/lib/i18n/page-notice';
import { translator } from '@/lib/i18n/translator';
import { deepTarget } from '@/lib/page/dom/deep';
import { editorOf } from '@/lib/page/editors/editors';
import { selectorsFor } from './selectors-for';

/**
 * Lets a person show the composer with one click. Nothing of the click reaches the page; Esc ends it.
 *
 * @param remember takes the selectors of the element that was pointed at
 */
export function pointAtComposer(page: Document, language: Language, remember: (css: string[]) => void): void {
  const say = translator(pageNoticeStrings, language);
  const over = new AbortController();
  const end = (): void => {
    over.abort();
    closeNotice(page);
  };
  const tell = (text: string): void =>
    openNotice(page, language, () => {
      const actions = element(page, 'div', 'actions');
      actions.append(noticeButton(page, '', say('point.cancel'), end));
      return [element(page, 'p', 'strong', text), element(page, 'p', '', say('point.why')), actions];
    });
  const pick = (event: MouseEvent): void => {
    const target = deepTarget(event);
    if (!event.isTrusted || !target || target.closest('schleuse-notice')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    const root = editorOf(target)?.root;
    if (!root) return tell(say('pointed.none'));
    end();
    remember(selectorsFor(root));
    openNotice(page, language, () => [element(page, 'p', 'strong', say('pointed.text'))]);
    setTimeout(() => closeNotice(page), 4000);
  };
  const options = { capture: true, signal: over.signal };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    page.defaultView?.addEventListener(type, pick, options);
  page.defaultView?.addEventListener('keydown', (event) => event.key === 'Escape' && end(), options);
  tell(say('point.text'));
}
