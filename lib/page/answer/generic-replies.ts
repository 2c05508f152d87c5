import { deepClosest } from '@/lib/page/dom/deep';
import { elementOf, type ReplyPlaces } from './reply-places';

/** What tools mark messages with. The innermost one around a text counts. */
const MESSAGE = [
  'article',
  '[role="article"]',
  '[role="listitem"]',
  '[data-message-id]',
  '[data-message-author-role]',
  '[data-testid*="message" i]',
  '[class*="message" i]',
  '[class*="markdown" i]',
  '[class*="prose" i]',
].join(',');
const MAIN = 'main,[role="main"],[role="log"]';

/**
 * Never an answer: what leads to other conversations (their `[Person 1]` is somebody else), and where
 * somebody writes.
 */
const OUTSIDE = [
  'nav',
  'aside',
  'footer',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="menu"]',
  '[role="textbox"]',
  '[role="combobox"]',
  '[contenteditable]:not([contenteditable="false"])',
  '[aria-hidden="true"]',
  'head',
].join(',');

function of(node: Node): Element | null {
  const element = elementOf(node);
  if (!element || deepClosest(element, OUTSIDE)) return null;
  return deepClosest(element, MESSAGE) ?? deepClosest(element, MAIN) ?? deepClosest(element, 'body > *');
}

/** For tools whose answers nobody knows a selector for: anything outside of composers and navigation. */
export const genericPlaces: ReplyPlaces = {
  of,
  in(root) {
    if (root instanceof Document) return root.body ? [root.body] : [];
    if (root instanceof ShadowRoot) return [...root.children];
    return root instanceof Element ? [root] : [];
  },
  isGeneric: true,
};
