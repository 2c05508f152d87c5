/**
 * Elements of HTML that may carry a shadow root (DOM Standard, "valid shadow host name"). Custom elements
 * may too, but their own script may want to attach one later, so they are left alone.
 */
const HOSTS = new Set(
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span'.split(','),
);

/** Whether an element may carry a shadow root by its kind; it may still have one of the page's. */
export const isHostable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && HOSTS.has(element.localName);
