import type { Box } from './placing';

/**
 * `:host` rules marked important inside the root win over every rule of the page, inline ones included
 * (CSS Cascade: important declarations of the inner context come first).
 */
const STYLE = `
:host { all: initial !important; display: none !important; position: fixed !important; inset: 0 auto auto 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: transparent !important;
  overflow: visible !important; width: 0 !important; height: 0 !important; }
dialog { all: initial; display: block; position: fixed; inset: 0 auto auto 0; overflow: visible; width: 0; height: 0; }
dialog::backdrop { background: transparent; }
iframe { all: initial; position: fixed; display: block; border: 0; background: transparent; }
`;
/** `--shadow-3` of the design tokens, which don't reach into the page. */
const SHADOW = {
  light: '0 18px 48px rgb(16 40 48 / .2), 0 3px 10px rgb(16 40 48 / .1)',
  dark: '0 20px 54px rgb(0 0 0 / .62), 0 0 0 1px #2b3b41',
};
/** `--slow` and `--ease` of the design tokens. */
const RISE: Keyframe[] = [
  { opacity: 0, transform: 'translateY(8px)' },
  { opacity: 1, transform: 'none' },
];
const RISE_TIMING: KeyframeAnimationOptions = { duration: 280, easing: 'cubic-bezier(.2, .7, .2, 1)' };
const SHOWN = ':host { display: block !important; }';

/** Two scripts must not undo each other's changes for ever: after this many the host is made anew. */
const MAX_REPAIRS = 20;

/**
 * The element in the page that carries the overlay's frame. It enters the top layer, so that nothing of
 * the page lies above it, and watches that the page neither removes nor restyles it.
 */
export class OverlayHost {
  readonly element: HTMLElement;
  private readonly dialog: HTMLDialogElement;
  private readonly frame: HTMLIFrameElement;
  private readonly style = document.createElement('style');
  private readonly removals: MutationObserver;
  private box: Box = { left: 0, top: 0, width: 320, maxHeight: 560, anchor: 'top', grows: false };
  private onRemoved: () => void = () => {};
  private shown = false;
  private repairs = 0;

  constructor(url: string) {
    this.element = document.createElement('div');
    this.element.popover = 'manual';
    this.dialog = document.createElement('dialog');
    this.frame = createFrame(url);
    this.dialog.append(this.frame);
    this.element.attachShadow({ mode: 'closed' }).append(this.style, this.dialog);
    this.style.textContent = STYLE;
    this.removals = new MutationObserver(() => this.check());
    document.documentElement.append(this.element);
  }

  get isMounted(): boolean {
    return this.element.isConnected;
  }

  /**
   * Waits for the frame and hands it one end of a channel.
   * @returns our end once the frame has answered, `null` when it never does
   */
  connect(origin: string, token: string, timeoutMs: number): Promise<MessagePort | null> {
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      const timer = setTimeout(() => resolve(null), timeoutMs);
      channel.port1.onmessage = () => {
        clearTimeout(timer);
        resolve(channel.port1);
      };
      this.frame.addEventListener('load', () => this.offer(origin, token, channel.port2), { once: true });
    });
  }

  private offer(origin: string, token: string, port: MessagePort): void {
    try {
      this.frame.contentWindow?.postMessage({ schleuse: 'overlay', token }, origin, [port]);
    } catch {
      // the frame shows an error page of another origin: the handshake runs into its time limit
    }
  }

  /** Enters the top layer. @param onRemoved called when the page takes the host away */
  show(onRemoved: () => void): void {
    this.repairs = 0;
    this.onRemoved = onRemoved;
    this.frame.style.opacity = '0'; // an empty frame with a shadow would flash up until it has content
    this.appear();
  }

  private appear(): void {
    this.shown = true;
    this.style.textContent = STYLE + SHOWN;
    enterTopLayer(this.element, this.dialog);
    this.removals.observe(document.documentElement, { childList: true });
    this.removals.observe(this.element, {
      attributes: true,
      attributeFilter: ['hidden', 'popover', 'inert'],
    });
  }

  hide(): void {
    this.shown = false;
    this.removals.disconnect();
    leaveTopLayer(this.element, this.dialog);
    this.style.textContent = STYLE;
  }

  focus(): void {
    this.frame.focus({ preventScroll: true });
    this.frame.contentWindow?.focus();
  }

  place(box: Box): void {
    this.box = box;
    this.frame.style.width = `${box.width}px`;
    this.fit(box.width, Math.min(box.maxHeight, this.frame.clientHeight || box.maxHeight));
  }

  /** The content says how large it is, and thereby that it is there. */
  resize(width: number, height: number): void {
    this.fit(width, height);
    if (this.frame.style.opacity === '1') return;
    this.frame.style.opacity = '1';
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.frame.animate(RISE, RISE_TIMING);
  }

  /** The place says how large it may be. */
  private fit(width: number, height: number): void {
    const { box, frame } = this;
    const fits = Math.min(Math.ceil(height), box.maxHeight);
    frame.style.height = `${fits}px`;
    if (box.grows) frame.style.width = `${Math.min(Math.ceil(width), box.width)}px`;
    frame.style.left = `${box.left}px`;
    frame.style.top = `${box.anchor === 'bottom' ? box.top - fits : box.top}px`;
  }

  /** The frame is as large as what it shows: its corners and shadow are drawn around it. */
  dress(scheme: 'light' | 'dark', shape: 'panel' | 'toast'): void {
    const { style } = this.frame;
    style.colorScheme = scheme; // differing schemes would paint the frame's backdrop white
    style.boxShadow = SHADOW[scheme];
    style.borderRadius = shape === 'panel' ? '16px' : '13px';
  }

  destroy(): void {
    this.onRemoved = () => {};
    this.removals.disconnect();
    this.element.remove();
  }

  /** Something happened to the host: put it right. */
  private check(): void {
    if (!this.shown) return;
    this.removals.disconnect();
    if (!this.element.isConnected || ++this.repairs > MAX_REPAIRS) return this.onRemoved();
    this.element.removeAttribute('hidden');
    this.element.removeAttribute('inert');
    this.appear();
  }
}

function createFrame(url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // lets the frame load on pages with Cross-Origin-Embedder-Policy; the overlay needs no storage
  (frame as HTMLIFrameElement & { credentialless: boolean }).credentialless = true;
  frame.allow = 'clipboard-write';
  frame.title = 'Schleuse';
  frame.src = url;
  return frame;
}

/** A popover lies above everything but is inert below a modal dialog of the page: then ours is modal too. */
function enterTopLayer(host: HTMLElement, dialog: HTMLDialogElement): void {
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
  if (!document.querySelector('dialog:modal') || dialog.matches(':modal')) return;
  dialog.showModal();
}

function leaveTopLayer(host: HTMLElement, dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}
