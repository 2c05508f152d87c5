import type { Box } from './placing';

/** Styles of the host and what is inside stand inline: the page's own rules can't reach them. */
const HOST_STYLE =
  'all: initial !important; display: none !important; position: fixed !important; inset: 0 auto auto 0 !important; ' +
  'margin: 0 !important; padding: 0 !important; border: 0 !important; background: transparent !important; ' +
  'overflow: visible !important; width: 0 !important; height: 0 !important; max-width: none !important; z-index: 2147483647 !important;';
const SHOWN_STYLE = HOST_STYLE.replace('display: none', 'display: block');
const DIALOG_STYLE =
  'all: initial; position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: transparent; overflow: visible; width: 0; height: 0;';
const FRAME_STYLE =
  'all: initial; position: fixed; display: block; border: 0; margin: 0; padding: 0; background: transparent;';

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
  private readonly removals: MutationObserver;
  private box: Box = { left: 0, top: 0, width: 320, maxHeight: 560, anchor: 'top', grows: false };
  private onRemoved: () => void = () => {};
  private shown = false;
  private repairs = 0;

  constructor(url: string) {
    this.element = document.createElement('div');
    this.element.style.cssText = HOST_STYLE;
    this.element.popover = 'manual';
    this.dialog = document.createElement('dialog');
    this.dialog.style.cssText = DIALOG_STYLE;
    this.frame = createFrame(url);
    this.dialog.append(this.frame);
    this.element.attachShadow({ mode: 'closed' }).append(this.dialog);
    this.dialog.show();
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
    this.appear();
  }

  private appear(): void {
    this.shown = true;
    this.element.style.cssText = SHOWN_STYLE;
    enterTopLayer(this.element, this.dialog);
    this.removals.observe(document.documentElement, { childList: true });
    this.removals.observe(this.element, {
      attributes: true,
      attributeFilter: ['style', 'hidden', 'popover', 'inert'],
    });
  }

  hide(): void {
    this.shown = false;
    this.removals.disconnect();
    leaveTopLayer(this.element, this.dialog);
    this.element.style.cssText = HOST_STYLE;
  }

  focus(): void {
    this.frame.focus({ preventScroll: true });
    this.frame.contentWindow?.focus();
  }

  place(box: Box): void {
    this.box = box;
    this.frame.style.width = `${box.width}px`;
    this.resize(box.width, Math.min(box.maxHeight, this.frame.clientHeight || box.maxHeight));
  }

  /** The content says how large it is; the place says how large it may be. */
  resize(width: number, height: number): void {
    const { box, frame } = this;
    const fits = Math.min(Math.ceil(height), box.maxHeight);
    frame.style.height = `${fits}px`;
    if (box.grows) frame.style.width = `${Math.min(Math.ceil(width), box.width)}px`;
    frame.style.left = `${box.left}px`;
    frame.style.top = `${box.anchor === 'bottom' ? box.top - fits : box.top}px`;
  }

  setScheme(scheme: 'light' | 'dark'): void {
    this.frame.style.colorScheme = scheme; // differing schemes would paint the frame's backdrop white
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
  frame.style.cssText = FRAME_STYLE;
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
  dialog.close();
  dialog.showModal();
}

function leaveTopLayer(host: HTMLElement, dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) {
    dialog.close();
    dialog.show();
  }
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}
