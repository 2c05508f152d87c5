import type { VNode } from 'preact';
import { announce } from '@/components/ui/announce';
import { reasonText } from '@/lib/i18n/reasons';
import type { Entity } from '@/lib/pseudonymise/types';
import type { Keeping } from './choices';
import { partnersOf, partsOf } from './joins';
import { Menu, MenuItem } from './popup-menu';
import { shortName } from './short-name';
import type { PanelMenu } from './use-menu';
import type { PanelModel } from './use-panel';

interface RowMenuProps {
  readonly entity: Entity;
  readonly model: PanelModel;
  readonly required: boolean;
  readonly menu: PanelMenu;
}

/** What else can be said about a finding, with the reason why it was found. */
export function RowMenu({ entity, model, required, menu }: RowMenuProps): VNode {
  const { say, names, reasons, choices, keep } = model;
  const decide = (keeping: Keeping | null) => {
    keep([entity.id], keeping);
    announce(say(keeping ? 'said.kept' : 'said.replaced', { name: shortName(entity.name) }));
    menu.close();
  };
  const offers = required ? [] : offersOf(model.view).filter((it) => choices.get(entity.id) !== it);
  return (
    <>
      <p class="why" id="menu-why">
        <b>{names(`type.${entity.type}`)}</b> ·{' '}
        {say('menu.why', { reason: reasonText(reasons, entity.reason) })}
      </p>
      <Menu label={shortName(entity.name)} describedBy="menu-why">
        {choices.has(entity.id) && <MenuItem onClick={() => decide(null)}>{say('menu.replace')}</MenuItem>}
        {offers.map((keeping) => (
          <MenuItem key={keeping} onClick={() => decide(keeping)}>
            {say(`menu.${keeping}`)}
          </MenuItem>
        ))}
        {partnersOf(entity, model.view.entities).length > 0 && (
          <MenuItem keyCap="S" onClick={() => menu.same(entity)}>
            {say(sameKey(entity))}
          </MenuItem>
        )}
        {partsOf(entity, model.view.text).length > 0 && (
          <MenuItem keyCap="T" onClick={() => menu.apart(entity)}>
            {say('menu.apart')}
          </MenuItem>
        )}
      </Menu>
    </>
  );
}

/** What may be said of a value that is nobody's. */
function offersOf({ allowAlways }: PanelModel['view']): readonly ('once' | 'always')[] {
  return allowAlways ? ['once', 'always'] : ['once'];
}

/** The words for "the same as …", by kind. */
export function sameKey({ type }: Entity): 'menu.same.person' | 'menu.same.company' | 'menu.same.value' {
  if (type === 'PERSON') return 'menu.same.person';
  return type === 'ORG' ? 'menu.same.company' : 'menu.same.value';
}
