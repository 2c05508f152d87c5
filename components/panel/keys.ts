/** What a key asks the panel for. */
export type PanelKey =
  | 'main'
  | 'cancel'
  | 'original'
  | 'next'
  | 'previous'
  | 'menu'
  | 'view'
  | 'same'
  | 'apart'
  | 'help'
  | 'wrap-forward'
  | 'wrap-back';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'target'
>;

/** Reads a key press by where the focus is. `null`: the browser does what it always does. */
export function panelKey(event: Pressed): PanelKey | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.isComposing || event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return event.code === 'KeyO' ? 'original' : null;
  return WITH_FOCUS_ANYWHERE[event.key]?.(event, target) ?? letter(event, target);
}

type Reader = (event: Pressed, target: Element | null) => PanelKey | null;

const WITH_FOCUS_ANYWHERE: Readonly<Record<string, Reader>> = {
  Escape: () => 'cancel',
  // another button, a link or a field keeps its own Enter
  Enter: (_event, target) =>
    target?.matches('button:not([data-main]), a, [type="search"], textarea') ? null : 'main',
  Tab: ({ shiftKey }) => (shiftKey ? 'wrap-back' : 'wrap-forward'),
  ArrowDown: (_event, target) => (scrolls(target) ? null : 'next'),
  ArrowUp: (_event, target) => (scrolls(target) ? null : 'previous'),
};

const LETTERS: Readonly<Record<string, PanelKey>> = { v: 'view', s: 'same', t: 'apart', '?': 'help' };

function letter({ key }: Pressed, target: Element | null): PanelKey | null {
  if (!target?.closest('[data-list]') || target.matches('[type="search"]')) return null;
  if (key === 'n' || key === 'N' || key === 'ContextMenu') return 'menu';
  return LETTERS[key.toLowerCase()] ?? null;
}

/** Arrows scroll the text and move within a group of radio buttons and a field. */
function scrolls(target: Element | null): boolean {
  return target?.closest('[data-scrolls], [role="radiogroup"], [role="menu"], textarea') != null;
}
