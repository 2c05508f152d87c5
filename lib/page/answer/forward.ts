import { originalOf } from './mirror';

const ACTIVE = 'a[href],button,[role="button"],input,summary,label';

/**
 * A click on a mirror image is a click on the page's own element. Clicks that open a new tab stay the
 * browser's own.
 */
export function forwardClicks(root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent)) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const image = event.target instanceof Element ? event.target.closest(ACTIVE) : null;
    const original = image && originalOf(image);
    if (!(original instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    original.click();
  });
}
