import { useState } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import type { Entity } from '@/lib/pseudonymise/types';
import { joinOf, type Part, partnersOf, partsOf } from './joins';
import { shortName } from './short-name';
import type { PanelModel } from './use-panel';

/** What is open beside a row: all that can be said of it, whom it is one with, what is split off; or the keys. */
export type OpenMenu =
  | { readonly kind: 'row' | 'same' | 'apart'; readonly entity: Entity; readonly at: HTMLElement }
  | { readonly kind: 'help'; readonly at: HTMLElement; readonly back: HTMLElement };

/** The menus of a panel and what they do. */
export interface PanelMenu {
  readonly open: OpenMenu | null;
  show(menu: OpenMenu): void;
  /** The keys of the list. */
  help(): void;
  /** The focus goes back to the row. */
  close(): void;
  /** One with another finding: at once where only one comes into question, else it is asked which. */
  same(entity: Entity): void;
  /** Two different ones: at once where only one part comes into question, else it is asked which. */
  apart(entity: Entity): void;
  join(entity: Entity, partner: Entity): void;
  split(entity: Entity, part: Part): void;
}

/** Follows which menu is open. */
export function usePanelMenu(model: PanelModel): PanelMenu {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const { say, view, rule, goTo, choices, keep } = model;
  const close = () => {
    setOpen(null);
    if (open?.kind === 'help') open.back.focus();
    else goTo(open?.entity.id ?? '');
  };
  const ask = (kind: 'same' | 'apart', entity: Entity) => {
    const at = menuButton(entity.id);
    if (at) setOpen({ kind, entity, at });
  };
  const join = (entity: Entity, partner: Entity) => {
    close();
    const pair = joinOf(entity, partner);
    // one of them is replaced: then both are
    if (!choices.has(pair.other)) keep([pair.into], null);
    rule({ type: 'join', ...pair }, { word: 'said.joined', at: partner.places[0]?.start ?? 0 });
  };
  const split = (entity: Entity, { place: { start, end } }: Part) => {
    close();
    rule({ type: 'split', id: entity.id, start, end }, { word: 'said.split', at: start });
  };
  const same = (entity: Entity) => {
    const [partner, ...more] = partnersOf(entity, view.entities);
    if (!partner) return announce(say('said.alone', { name: shortName(entity.name) }));
    return more.length === 0 ? join(entity, partner) : ask('same', entity);
  };
  const apart = (entity: Entity) => {
    const [part, ...more] = partsOf(entity, view.text);
    if (!part) return announce(say('said.single', { name: shortName(entity.name) }));
    return more.length === 0 ? split(entity, part) : ask('apart', entity);
  };
  const help = () => {
    const { activeElement: back } = document;
    if (back instanceof HTMLElement)
      setOpen({ kind: 'help', at: back.closest<HTMLElement>('.row') ?? back, back });
  };
  return { open, show: setOpen, help, close, same, apart, join, split };
}

/** The button of a row that its menus lie beside. */
export function menuButton(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-menu="${CSS.escape(id)}"]`);
}
