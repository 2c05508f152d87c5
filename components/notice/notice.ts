import tokens from '@/components/ui/tokens.css?inline';
import type { Language } from '@/lib/i18n/language';
import { pageNoticeStrings } from '@/lib/i18n/page-notice';
import { translator } from '@/lib/i18n/translator';
import css from './notice.css?inline';

const TAG = 'schleuse-notice';

/** The tokens speak of `:root`; in a shadow root that is the host. */
const TOKENS = tokens.replaceAll(/:root(\[[^\]]+\])/g, ':host($1)').replaceAll(':root', ':host');

/** `stale`: not guarded until it is reloaded. `missing`: guarded, but the panel can't be shown. */
export type NoticeCause = 'stale' | 'missing';

/**
 * Tells in a page that it has to be loaded anew, and where the person's text is. In the top layer and in a closed shadow
 * root, so that the page neither covers nor styles it. It holds nothing of the person's text, and takes
 * no focus. A second call replaces the first notice.
 */
export function showNotice(page: Document, language: Language, cause: NoticeCause): void {
  for (const former of page.querySelectorAll(TAG)) former.remove();
  const host = page.createElement(TAG);
  host.popover = 'manual';
  host.lang = language;
  host.dataset['theme'] = page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  host.style.cssText = 'all: initial; position: fixed; inset: auto; border: 0; padding: 0; background: none;';
  host.attachShadow({ mode: 'closed' }).append(...content(page, language, cause, () => host.remove()));
  page.documentElement.append(host);
  host.showPopover();
}

function content(page: Document, language: Language, cause: NoticeCause, close: () => void): Node[] {
  const say = translator(pageNoticeStrings, language);
  const reload = (): void => page.location.reload();
  const style = element(page, 'style', '', TOKENS + css);
  const words = element(page, 'div', 'words');
  words.append(
    element(page, 'p', 'strong', say(`${cause}.text`)),
    element(page, 'p', '', say(`${cause}.why`)),
  );
  const actions = element(page, 'div', 'actions');
  actions.append(button(page, 'primary', say('reload'), reload), button(page, '', say('close'), close));
  const notice = element(page, 'div', 'notice');
  notice.setAttribute('role', 'status');
  notice.append(words, actions);
  return [style, notice];
}

function button(page: Document, kind: string, label: string, act: () => void): HTMLElement {
  const made = element(page, 'button', kind, label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => event.isTrusted && act());
  return made;
}

function element(page: Document, tag: string, kind = '', text = ''): HTMLElement {
  const made = page.createElement(tag);
  if (kind) made.className = kind;
  made.textContent = text;
  return made;
}
