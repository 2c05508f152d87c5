import type { PanelMenu } from './use-menu';
import type { PanelModel } from './use-panel';

/** What all parts of the list take. */
export interface ListProps {
  readonly model: PanelModel;
  /** Entities that the rules want replaced. */
  readonly required: ReadonlySet<string>;
  readonly menu: PanelMenu;
}

/** The list is one stop for Tab: the row that is lit, else the first. */
export function stopOf({ active, groups }: PanelModel): string | undefined {
  return active ?? groups[0]?.entities[0]?.id;
}
