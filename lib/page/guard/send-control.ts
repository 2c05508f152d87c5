import { deepPath } from '@/lib/page/dom/deep';
import { isVisible } from '@/lib/page/dom/visible';
import { replay } from '@/lib/page/editors/insertion';
import type { Tool } from '@/lib/tools/types';
import type { Composer } from './composer';

const BUTTON = 'button, [role="button"], input[type="submit"]';
/** Words in ids, classes and labels by which a send button is known where no selector fits. */
const SEND_WORDS =
  /send|submit|senden|abschicken|absenden|speichern|save|update|confirm|arrow-?up|paper-?plane|enter-icon/i;
/** What short send buttons say, where nothing but their text tells. */
const SEND_LABELS =
  /^(?:senden|absenden|abschicken|speichern|aktualisieren|bestätigen|übernehmen|send|submit|save|update|confirm|apply|ask|generate|run)$/i;
/** A send button that stops the running answer instead. */
const STOP_WORDS = /\bstop|anhalten|stopp|abbrechen|cancel/i;

/** The send control among the elements of an event's path, or `null`. */
export function sendControlIn(event: Event, tool: Tool): HTMLElement | null {
  for (const element of deepPath(event)) {
    if (!(element instanceof HTMLElement)) continue;
    if (isSendControl(element, tool)) return element;
  }
  return null;
}

function isSendControl(element: HTMLElement, tool: Tool): boolean {
  if (isStop(element)) return false;
  if (tool.send.some(({ css }) => safelyMatches(element, css))) return true;
  if (tool.composerOnly || !element.matches(BUTTON)) return false;
  return (
    isFormSubmit(element) ||
    SEND_WORDS.test(describe(element)) ||
    SEND_LABELS.test(element.textContent.trim())
  );
}

function isFormSubmit(element: HTMLElement): boolean {
  return (
    (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
    element.type === 'submit' &&
    element.form !== null
  );
}

function isStop(element: HTMLElement): boolean {
  return STOP_WORDS.test(`${element.getAttribute('aria-label') ?? ''} ${element.dataset['testid'] ?? ''}`);
}

function describe(element: HTMLElement): string {
  const names = ['aria-label', 'title', 'data-testid', 'name', 'id', 'class'];
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}

function safelyMatches(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** Clicks the control again, or the one that stands in its place by now. @returns whether there was one */
export function clickAgain(control: HTMLElement, tool: Tool): boolean {
  const living = control.isConnected ? control : visibleSendControl(tool);
  if (!living) return false;
  // the whole sequence, since some pages act on the pointer; a click of its own has detail 0, which some ignore
  replay(() => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      living.dispatchEvent(pointerEvent(type));
    }
  });
  return true;
}

function visibleSendControl(tool: Tool): HTMLElement | null {
  for (const { css } of tool.send) {
    for (const element of safelyQuery(css)) {
      if (element instanceof HTMLElement && isVisible(element) && !isStop(element)) return element;
    }
  }
  return null;
}

function safelyQuery(css: string): Iterable<Element> {
  try {
    return document.querySelectorAll(css);
  } catch {
    return [];
  }
}

function pointerEvent(type: string): MouseEvent {
  const init = { bubbles: true, cancelable: true, composed: true, detail: 1, button: 0 };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}

/** Time for a page to clear its composer after a key that it took without cancelling it. */
const TAKES_MS = 250;

/** Presses the sending key again, and clicks the send control if the page ignores the key. */
export async function pressAgain(composer: Composer, tool: Tool, modifiers: KeyModifiers): Promise<boolean> {
  const before = composer.editor.read(composer.root);
  composer.root.focus({ preventScroll: true });
  if (replay(() => !composer.root.dispatchEvent(enterKey(modifiers)))) return true;
  await new Promise((resolve) => setTimeout(resolve, TAKES_MS));
  if (!composer.root.isConnected || composer.editor.read(composer.root) !== before) return true;
  const control = visibleSendControl(tool);
  return control !== null && clickAgain(control, tool);
}

/** The modifiers that were held with the key. */
export interface KeyModifiers {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

function enterKey(modifiers: KeyModifiers): KeyboardEvent {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  return new KeyboardEvent('keydown', {
    ...key,
    ...modifiers,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}
