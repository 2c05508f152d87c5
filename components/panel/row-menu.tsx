import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import { reasonText } from '@/lib/i18n/reasons';
import type { Entity } from '@/lib/pseudonymise/types';
import type { Keeping } from './choices';
import { shortName } from './short-name';
import type { PanelModel } from './use-panel';

export interface OpenMenu {
  readonly entity: Entity;
  /** What it was opened at: the menu lies beside it and gives the focus back to it. */
  readonly at: HTMLElement;
}

interface RowMenuProps extends OpenMenu {
  readonly model: PanelModel;
  readonly required: boolean;
  readonly onClose: () => void;
}

const OFFERS = ['once', 'always'] as const;

/** What else can be said about a finding, with the reason why it was found. */
export function RowMenu({ entity, at, model, required, onClose }: RowMenuProps): VNode {
  const { say, names, reasons, choices, keep } = model;
  const menu = useRef<HTMLDivElement>(null);
  const top = usePlaceBeside(menu, at);
  useMenuFocus(menu, onClose);
  const decide = (keeping: Keeping | null) => {
    keep([entity.id], keeping);
    announce(say(keeping ? 'said.kept' : 'said.replaced', { name: shortName(entity.name) }));
    onClose();
  };
  const offers = required ? [] : OFFERS.filter((keeping) => choices.get(entity.id) !== keeping);
  const reason = reasonText(reasons, entity.reason);
  return (
    <div ref={menu} class="menu row-menu" style={{ top: `${top}px` }}>
      <p class="why" id="menu-why">
        <b>{names(`type.${entity.type}`)}</b> · {say('menu.why', { reason })}
      </p>
      <div role="menu" aria-label={shortName(entity.name)} aria-describedby="menu-why" onKeyDown={moveInMenu}>
        {choices.has(entity.id) && <Item onClick={() => decide(null)}>{say('menu.replace')}</Item>}
        {offers.map((keeping) => (
          <Item key={keeping} onClick={() => decide(keeping)}>
            {say(`menu.${keeping}`)}
          </Item>
        ))}
      </div>
    </div>
  );
}

function Item({ children, onClick }: { readonly children: string; readonly onClick: () => void }): VNode {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onClick}>
      {children}
    </button>
  );
}

/** Below what it was opened at, or above where there is no room; always inside the panel. */
function usePlaceBeside(menu: { current: HTMLElement | null }, at: HTMLElement): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const panel = menu.current?.closest('.panel')?.getBoundingClientRect();
    const height = menu.current?.offsetHeight ?? 0;
    if (!panel) return;
    const anchor = at.getBoundingClientRect();
    const below = anchor.bottom + 4 - panel.top;
    const above = anchor.top - 4 - panel.top - height;
    setTop(Math.max(8, below + height <= panel.height - 8 ? below : above));
  }, [menu, at]);
  return top;
}

function useMenuFocus(menu: { current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const outside = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close.current();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [menu]);
}

function moveInMenu(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  event.preventDefault();
  const items = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}
