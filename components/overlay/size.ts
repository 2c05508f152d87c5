/** Set on the root while the natural width is taken. */
const MEASURING = 'data-measuring';
/** Set where the guard could not give the height that the content wants, and little is left. */
const LOW = 'data-low';
/** The two-tone edge on top of a panel, and the most height that a panel asks for. In px, as in panel.css. */
const GATE = 4;
const MOST_HEIGHT = 560;
/** Around what is open over a panel. */
const MARGIN = 8;
/** Below these heights the panel does without the line below its title: sooner where it is narrow. In px. */
const LOW_HEIGHT = { wide: 440, narrow: 544 };
const NARROW = 600;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Set on the root: the panel keeps the height it once had. Its buttons stay where the hand knows them. */
const KEPT = '--kept-height';

/**
 * Tells how large the content would like to be, whatever the frame's present size is. It is told anew
 * when the content changes and when the frame gets another width. A panel that shows another part of its
 * text doesn't shrink: it would jump, with nothing below its buttons until the frame has followed.
 *
 * @returns takes the size anew, after the content has changed
 */
export function reportSize(root: HTMLElement, tell: (size: Size) => void): () => void {
  let told: Size = { width: 0, height: 0 };
  let width = innerWidth;
  const forget = () => {
    told = { width: 0, height: 0 };
    root.style.removeProperty(KEPT);
  };
  const update = () => {
    if (innerWidth !== width) forget();
    width = innerWidth;
    const size = naturalSize(root);
    if (size.height === 0) return;
    root.toggleAttribute(LOW, isLow(size.height));
    if (size.width === told.width && size.height === told.height) return;
    told = size;
    root.style.setProperty(KEPT, `${size.height}px`);
    tell(size);
  };
  new ResizeObserver(update).observe(root);
  new MutationObserver(update).observe(root, { childList: true, subtree: true, characterData: true });
  addEventListener('resize', update);
  return () => {
    forget();
    update();
  };
}

function isLow(wanted: number): boolean {
  return innerHeight < wanted && innerHeight <= LOW_HEIGHT[innerWidth < NARROW ? 'narrow' : 'wide'];
}

function naturalSize(root: HTMLElement): Size {
  const panel = root.querySelector<HTMLElement>('.panel');
  return panel ? panelSize(root, panel) : smallSize(root);
}

/**
 * A panel takes the width it is given. Its height is added up from its parts with what overflows in
 * them: to lay it out anew without limits would lose where its parts are scrolled to.
 */
function panelSize(root: HTMLElement, panel: HTMLElement): Size {
  const wasLow = root.hasAttribute(LOW);
  root.removeAttribute(LOW);
  const parts = [...panel.querySelectorAll<HTMLElement>(':scope > :is(.p-head, .p-body, .p-one, .p-foot)')];
  const own = parts.reduce((sum, part) => sum + part.offsetHeight + hiddenHeight(part), GATE);
  const height = Math.max(own, heightOver(panel));
  root.toggleAttribute(LOW, wasLow);
  return { width: innerWidth, height: Math.min(MOST_HEIGHT, height) };
}

/** What a menu over the panel needs, with a little room around it. */
function heightOver(panel: HTMLElement): number {
  const open = panel.querySelector<HTMLElement>(':scope > .row-menu');
  return open ? open.scrollHeight + 2 * MARGIN : 0;
}

/** What a part would need more. Side by side each column scrolls by itself; else the part as a whole. */
function hiddenHeight(part: HTMLElement): number {
  const isGrid = part.matches('.p-body') && getComputedStyle(part).display === 'grid';
  const scrollers = isGrid ? [...part.children] : [part];
  return Math.max(0, ...scrollers.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
}

/** Toast and reminder: as wide as their words. */
function smallSize(root: HTMLElement): Size {
  root.setAttribute(MEASURING, '');
  const { width } = root.getBoundingClientRect();
  root.removeAttribute(MEASURING);
  return { width: Math.ceil(width), height: Math.ceil(root.getBoundingClientRect().height) };
}
