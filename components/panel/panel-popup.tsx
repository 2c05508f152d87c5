import type { VNode } from 'preact';
import { ApartMenu, SameMenu } from './join-menus';
import { KeyHelp } from './key-help';
import { Popup } from './popup-menu';
import { RowMenu } from './row-menu';
import type { OpenMenu, PanelMenu } from './use-menu';
import type { PanelModel } from './use-panel';

interface PanelPopupProps {
  readonly menu: PanelMenu;
  readonly model: PanelModel;
  readonly required: ReadonlySet<string>;
}

/** What is open over the panel. */
export function PanelPopup(props: PanelPopupProps): VNode | null {
  const { open, close } = props.menu;
  if (!open) return null;
  return (
    // a key of its own: the focus goes to the first entry of each
    <Popup key={open.kind} at={open.at} onClose={close}>
      <Content {...props} open={open} />
    </Popup>
  );
}

function Content({ open, menu, model, required }: PanelPopupProps & { readonly open: OpenMenu }): VNode {
  switch (open.kind) {
    case 'row':
      return (
        <RowMenu entity={open.entity} model={model} required={required.has(open.entity.id)} menu={menu} />
      );
    case 'same':
      return <SameMenu entity={open.entity} model={model} menu={menu} />;
    case 'apart':
      return <ApartMenu entity={open.entity} model={model} menu={menu} />;
    case 'help':
      return <KeyHelp model={model} />;
  }
}
