import { LOCK_MS as PANEL_LOCK_MS } from '@/components/panel/use-keys';

/** A page in a real browser, driven as a person would: the same words for Chromium and Firefox. */
export interface Tab {
  /** Opens a replica page and waits until it has drawn itself. */
  open(url: string): Promise<void>;
  /** Runs code in the page. */
  run<T>(code: () => T | Promise<T>): Promise<T>;
  run<T, A>(code: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Waits until the code, run in the page, returns something true. */
  until<A>(code: (argument: A) => unknown, argument: A): Promise<void>;
  /** Puts a text on the clipboard and pastes it with the keyboard. */
  paste(text: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A key, or a chord such as `Control+Enter`. */
  press(chord: string): Promise<void>;
  /** A real click with the pointer, shadow roots crossed. */
  click(selector: string): Promise<void>;
  /** Waits until the panel asks and may be answered. */
  panelOpens(): Promise<void>;
  /** Waits until no panel is open. */
  panelCloses(): Promise<void>;
  /** Whether a panel is open at this moment. */
  panelIsOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Whether the panel's host has the keyboard, which it has exactly while the panel is open. Runs in the
 * page, so this is also all that a page can notice of it.
 */
export function panelFocusIs(wanted: boolean): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active?.matches(':popover-open') ?? false) === wanted;
}

/**
 * Whether an overlay frame asks and has the keyboard, which the browser hands to its process a moment after
 * the page has given it away. Runs in the frame.
 */
export function asks(): boolean {
  return document.hasFocus() && document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}

/** The panel takes no decision in its first moments by design; a person isn't faster either. In ms. */
export const LOCK_MS = PANEL_LOCK_MS + 20;
