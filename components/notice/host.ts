import tokens from '@/components/ui/tokens.css?inline';
import type { Language } from '@/lib/i18n/language';
import css from './notice.css?inline';

const TAG = 'schleuse-notice';

/** The tokens speak of `:root`; in a shadow root that is the host. */
const TOKENS = tokens.replaceAll(/:root(\[[^\]]+\])/g, ':host($1)').replaceAll(':root', ':host');

/**
 * Opens a notice in a foreign page: in the top layer and in a closed shadow root, so that the page neither
 * covers nor styles nor reads it. Takes no focus. A former one goes.
 */
export function openNotice(page: Document, language: Language, content: () => readonly Node[]): void {
  closeNotice(page);
  const host = page.createElement(TAG);
  host.popover = 'manual';
  host.lang = language;
  host.dataset['theme'] = page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  host.style.cssText = 'all: initial; position: fixed; inset: auto; border: 0; padding: 0; background: none;';
  const notice = element(page, 'div', 'notice');
  notice.setAttribute('role', 'status');
  notice.append(...content());
  host.attachShadow({ mode: 'closed' }).append(element(page, 'style', '', TOKENS + css), notice);
  page.documentElement.append(host);
  host.showPopover();
}

/** Takes the notice away, if one is there. */
export function closeNotice(page: Document): void {
  for (const former of page.querySelectorAll(TAG)) former.remove();
}

/** A button that only a person can press. */
export function noticeButton(page: Document, kind: string, label: string, act: () => void): HTMLElement {
  const made = element(page, 'button', kind, label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => event.isTrusted && act());
  return made;
}

/** An element with a text; whatever stands in it is text and no markup. */
export function element(page: Document, tag: string, kind = '', text = ''): HTMLElement {
  const made = page.createElement(tag);
  if (kind) made.className = kind;
  made.textContent = text;
  return made;
}
