import type { FromOverlay, ToOverlay } from '@/lib/overlay/protocol';
import { fromOverlaySchema } from '@/lib/overlay/protocol';
import { OverlayHost } from './overlay-host';

/** How long the frame may take to answer before the guard goes on without it. */
const HANDSHAKE_MS = 4000;
/** A page that keeps removing the overlay wins in the end, visibly: the text stays held. */
const MAX_REMOUNTS = 5;

type Listener = (message: FromOverlay) => void;

/**
 * The overlay: an extension page in a frame, inside a closed shadow root in the top layer. It belongs to
 * another origin, so that the page reads neither its text nor what is typed in it.
 *
 * One frame serves one kind of view (panel, or toasts); it is loaded ahead of its first use.
 */
export class OverlayFrame {
  private readonly url: string;
  private readonly origin: string;
  private host: OverlayHost | null = null;
  private port: MessagePort | null = null;
  private ready: Promise<boolean> | null = null;
  private shown: ToOverlay | null = null;
  private listener: Listener = () => {};
  private remounts = 0;
  /** The frame has told its size: it shows something. */
  private isDrawn = false;
  private wantsFocus = false;
  private following: AbortController | undefined;

  /**
   * @param url address of the overlay page
   * @param origin the extension's own origin: only a frame of it gets the port. Not the URL's, which
   *   Chromium makes up anew for each session
   */
  constructor(url: string, origin: string) {
    this.url = url;
    this.origin = origin;
  }

  /** Loads the frame, hidden. @returns whether it can be used */
  load(): Promise<boolean> {
    if (this.ready && this.host?.isMounted) return this.ready;
    this.ready = this.mount();
    return this.ready;
  }

  /**
   * Shows a view.
   * @param beside element whose size the place depends on
   * @returns false when there is no frame to show it in
   */
  async show(
    message: ToOverlay,
    beside: Element | undefined,
    place: (host: OverlayHost) => void,
    listener: Listener,
  ): Promise<boolean> {
    if (!(await this.load()) || !this.host || !this.port) return false;
    this.listener = listener;
    this.shown = message;
    this.isDrawn = false;
    this.wantsFocus = false;
    this.remounts = 0;
    place(this.host);
    this.host.show(() => this.remount(place));
    this.following?.abort();
    this.following = follow(beside, () => this.host && place(this.host));
    this.port.postMessage(message);
    return true;
  }

  /** Sends another view to the frame that is shown already. */
  update(message: ToOverlay): void {
    this.shown = message;
    this.port?.postMessage(message);
  }

  /** Moves the keyboard into the frame, as soon as there is something to see in it. */
  focus(): void {
    this.wantsFocus = true;
    if (this.isDrawn) this.host?.focus();
  }

  /** True for the host element: events on it are ours. */
  owns(element: EventTarget | null): boolean {
    return this.host?.element === element;
  }

  hide(): void {
    if (!this.shown) return;
    this.shown = null;
    this.following?.abort();
    this.listener = () => {};
    this.port?.postMessage({ type: 'hide' } satisfies ToOverlay);
    this.host?.hide();
  }

  /** Takes everything away. */
  destroy(): void {
    this.hide();
    this.port?.close();
    this.host?.destroy();
    this.host = null;
    this.port = null;
    this.ready = null;
  }

  private async mount(): Promise<boolean> {
    this.port?.close();
    this.host?.destroy();
    const token = crypto.randomUUID();
    const host = new OverlayHost(`${this.url}#${token}`);
    this.host = host;
    const port = await host.connect(this.origin, token, HANDSHAKE_MS);
    if (!port || this.host !== host) return false;
    this.port = port;
    port.onmessage = (event) => this.receive(event.data);
    return true;
  }

  private receive(data: unknown): void {
    const message = fromOverlaySchema.safeParse(data);
    if (!message.success) return;
    if (message.data.type === 'size') this.drawn(message.data.width, message.data.height);
    else this.listener(message.data);
  }

  private drawn(width: number, height: number): void {
    this.host?.resize(width, height);
    if (this.isDrawn) return;
    this.isDrawn = true;
    if (this.wantsFocus) this.host?.focus();
  }

  /** The page took the overlay away: bring it back with the same view. */
  private async remount(place: (host: OverlayHost) => void): Promise<void> {
    const message = this.shown;
    if (!message) return;
    if (++this.remounts > MAX_REMOUNTS) return this.listener({ type: 'cancel' });
    if (!(await this.mount()) || !this.host || !this.port || this.shown !== message) return;
    place(this.host);
    this.host.show(() => this.remount(place));
    this.isDrawn = false;
    this.port.postMessage(message);
  }
}

/** Calls back when the composer or the window changes its size, until aborted. */
function follow(element: Element | undefined, place: () => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  const observer = new ResizeObserver(place);
  if (element) observer.observe(element);
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return controller;
}
