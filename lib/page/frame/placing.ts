/** Where the overlay's frame may lie, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  /** The edge named by `anchor`. */
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly anchor: 'top' | 'bottom';
  /** The content's own width counts, up to `width`. */
  readonly grows: boolean;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARGIN = 8;
const PANEL_WIDTH = 780;
const PANEL_HEIGHT = 560;
/** Less room than this beside the composer, and the panel covers it instead. */
const LEAST_ROOM = 320;
const LOW_VIEWPORT = 560;

/**
 * The panel's place: above the composer and as wide, so that the composer stays visible; below it when
 * there is more room; over it on small windows.
 */
export function panelBox(rect: Rect | null, viewport: Viewport): Box {
  const composer = inSight(rect, viewport);
  const width = Math.min(PANEL_WIDTH, viewport.width - 2 * MARGIN);
  const share = viewport.height < LOW_VIEWPORT ? viewport.height - 2 * MARGIN : viewport.height * 0.78;
  const height = Math.min(PANEL_HEIGHT, share);
  const left = centred(composer, width, viewport);
  const above = composer ? composer.top - 2 * MARGIN : 0;
  const below = composer ? viewport.height - composer.bottom - 2 * MARGIN : 0;
  if (composer && above >= below && above >= LEAST_ROOM) {
    return {
      left,
      top: composer.top - MARGIN,
      width,
      maxHeight: Math.min(height, above),
      anchor: 'bottom',
      grows: false,
    };
  }
  if (composer && below >= LEAST_ROOM) {
    return {
      left,
      top: composer.bottom + MARGIN,
      width,
      maxHeight: Math.min(height, below),
      anchor: 'top',
      grows: false,
    };
  }
  const bottom = viewport.height - MARGIN;
  return { left, top: bottom, width, maxHeight: height, anchor: 'bottom', grows: false };
}

/** Toasts and the reminder: at the lower left of the composer, on top of it, never over what is written. */
export function toastBox(rect: Rect | null, viewport: Viewport): Box {
  const composer = inSight(rect, viewport);
  const width = Math.min(584, viewport.width - 2 * MARGIN);
  const left = composer ? clamp(composer.left, MARGIN, viewport.width - width - MARGIN) : MARGIN * 2;
  const room = composer ? composer.top - MARGIN : 0;
  const top = room > 120 ? room : viewport.height - 2 * MARGIN;
  return { left, top, width, maxHeight: viewport.height - 2 * MARGIN, anchor: 'bottom', grows: true };
}

/** A composer scrolled out of sight gives no place. */
function inSight(rect: Rect | null, viewport: Viewport): Rect | null {
  return rect && rect.bottom > 0 && rect.top < viewport.height ? rect : null;
}

function centred(composer: Rect | null, width: number, viewport: Viewport): number {
  const middle = composer ? (composer.left + composer.right) / 2 : viewport.width / 2;
  return clamp(middle - width / 2, MARGIN, viewport.width - width - MARGIN);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
