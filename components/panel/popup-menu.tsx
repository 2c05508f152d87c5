import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeyCap } from '@/components/ui/key-cap';

interface PopupProps {
  /** What it lies beside. */
  readonly at: HTMLElement;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A small box beside a row, closed by a press elsewhere. */
export function Popup({ at, onClose, children }: PopupProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const top = usePlaceBeside(box, at);
  useFocus(box, onClose);
  return (
    <div ref={box} class="menu row-menu" style={{ top: `${top}px` }}>
      {children}
    </div>
  );
}

interface MenuProps {
  readonly label: string;
  readonly describedBy: string;
  readonly children: ComponentChildren;
}

/** Entries that the arrows go through. */
export function Menu({ label, describedBy, children }: MenuProps): VNode {
  return (
    <div role="menu" aria-label={label} aria-describedby={describedBy} onKeyDown={moveInMenu}>
      {children}
    </div>
  );
}

interface ItemProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** The key that does the same from the list. */
  readonly keyCap?: string;
}

export function MenuItem({ children, onClick, keyCap }: ItemProps): VNode {
  return (
    <button type="button" role="menuitem" tabIndex={-1} aria-keyshortcuts={keyCap} onClick={onClick}>
      <span class="grow">{children}</span>
      {keyCap && <KeyCap>{keyCap}</KeyCap>}
    </button>
  );
}

/** Below what it was opened at, or above where there is no room; always inside the panel. */
function usePlaceBeside(box: { current: HTMLElement | null }, at: HTMLElement): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = () => {
      const panel = box.current?.closest('.panel')?.getBoundingClientRect();
      const height = box.current?.offsetHeight ?? 0;
      if (!panel) return;
      const anchor = at.getBoundingClientRect();
      const below = anchor.bottom + 4 - panel.top;
      const above = anchor.top - 4 - panel.top - height;
      setTop(Math.max(8, below + height <= panel.height - 8 ? below : above));
    };
    place();
    // a low panel gets more height once the box is open
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [box, at]);
  return top;
}

function useFocus(box: { current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) close.current();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [box]);
}

function moveInMenu(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}
