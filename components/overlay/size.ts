/** Set on the root while the content's natural size is taken. */
const MEASURING = 'measuring';
/** Set where the guard could not give the height that the content wants, and little is left. */
const LOW = 'low';
/** Below these heights the panel does without the line below its title: sooner where it is narrow. In px. */
const LOW_HEIGHT = { wide: 440, narrow: 544 };
const NARROW = 600;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells how large the content would like to be, whatever the frame's present size is. It is told anew
 * when the content changes and when the frame gets another width.
 *
 * @returns takes the size anew, after the content has changed
 */
export function reportSize(root: HTMLElement, tell: (size: Size) => void): () => void {
  let told: Size = { width: 0, height: 0 };
  const update = () => {
    const size = naturalSize(root);
    if (size.height === 0) return;
    root.toggleAttribute(`data-${LOW}`, isLow(size.height));
    if (size.width === told.width && size.height === told.height) return;
    told = size;
    tell(size);
  };
  new ResizeObserver(update).observe(root);
  new MutationObserver(update).observe(root, { childList: true, subtree: true, characterData: true });
  addEventListener('resize', update);
  return () => {
    told = { width: 0, height: 0 };
    update();
  };
}

function isLow(wanted: number): boolean {
  return innerHeight < wanted && innerHeight <= LOW_HEIGHT[innerWidth < NARROW ? 'narrow' : 'wide'];
}

function naturalSize(root: HTMLElement): Size {
  const wasLow = root.hasAttribute(`data-${LOW}`);
  root.removeAttribute(`data-${LOW}`);
  root.setAttribute(`data-${MEASURING}`, 'width');
  const width = Math.ceil(root.getBoundingClientRect().width) || innerWidth; // a panel takes what it is given
  root.setAttribute(`data-${MEASURING}`, 'height');
  const height = Math.ceil(root.getBoundingClientRect().height);
  root.removeAttribute(`data-${MEASURING}`);
  root.toggleAttribute(`data-${LOW}`, wasLow);
  return { width, height };
}
