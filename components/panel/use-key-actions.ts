import type { Entity } from '@/lib/pseudonymise/types';
import type { Deeds } from './use-deeds';
import type { KeyActions } from './use-keys';
import { menuButton, type PanelMenu } from './use-menu';
import type { PanelModel, Side } from './use-panel';

interface Context {
  readonly model: PanelModel;
  readonly deeds: Pick<Deeds, 'main' | 'pseudonymise' | 'original' | 'cancel' | 'back'>;
  readonly menu: PanelMenu;
  readonly asksReason: boolean;
}

const NEXT_SIDE: Readonly<Record<Side, Side>> = {
  original: 'replaced',
  replaced: 'compare',
  compare: 'original',
};

/** What the keys do in the state that the panel is in. */
export function useKeyActions(context: Context): KeyActions {
  const { model, deeds, menu, asksReason } = context;
  if (asksReason) return { main: deeds.pseudonymise, cancel: deeds.back };
  if (menu.open) return { cancel: menu.close };
  return {
    main: deeds.main,
    cancel: deeds.cancel,
    ...(model.view.allowOriginal && { original: deeds.original }),
    next: () => moveBy(1),
    previous: () => moveBy(-1),
    view: () => model.setSide(NEXT_SIDE[model.side]),
    menu: () => withRow(model, (entity, at) => menu.show({ kind: 'row', entity, at })),
    same: () => withRow(model, menu.same),
    apart: () => withRow(model, menu.apart),
    help: () => menu.help(),
  };
}

/** Moves the focus from row to row; into the list when it is elsewhere. */
function moveBy(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-list] [data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const from = at < 0 ? (step > 0 ? -1 : rows.length) : at;
  const row = rows[Math.max(0, Math.min(rows.length - 1, from + step))];
  row?.focus();
  row?.closest('.row')?.scrollIntoView({ block: 'nearest' });
}

/** Acts on the row that has the focus, or is lit. */
function withRow({ active, view }: PanelModel, act: (entity: Entity, at: HTMLElement) => void): void {
  const entity = view.entities.find(({ id }) => id === active);
  const at = entity && menuButton(entity.id);
  if (entity && at) act(entity, at);
}
