import type { VNode } from 'preact';
import type { Entity } from '@/lib/pseudonymise/types';
import { partnersOf, partsOf } from './joins';
import { Menu, MenuItem } from './popup-menu';
import { replacementOf } from './replacement';
import { sameKey } from './row-menu';
import { shortName } from './short-name';
import type { PanelMenu } from './use-menu';
import type { PanelModel } from './use-panel';

interface JoinMenuProps {
  readonly entity: Entity;
  readonly model: PanelModel;
  readonly menu: PanelMenu;
}

/** So many are offered; who is further down has no word in common. */
const MOST = 12;

/** Whom a finding is one with. */
export function SameMenu({ entity, model, menu }: JoinMenuProps): VNode {
  return (
    <>
      <p class="why" id="menu-why">
        <b lang="">{shortName(entity.name)}</b> · {model.say(sameKey(entity))}
      </p>
      <Menu label={shortName(entity.name)} describedBy="menu-why">
        {partnersOf(entity, model.view.entities)
          .slice(0, MOST)
          .map((partner) => (
            <MenuItem key={partner.id} onClick={() => menu.join(entity, partner)}>
              <span lang="">{shortName(partner.name)}</span> <span class="ph">{replacementOf(partner)}</span>
            </MenuItem>
          ))}
      </Menu>
    </>
  );
}

/** Which part of a finding is somebody or something else. */
export function ApartMenu({ entity, model, menu }: JoinMenuProps): VNode {
  const { say, view } = model;
  return (
    <>
      <p class="why" id="menu-why">
        <b lang="">{shortName(entity.name)}</b> · {say('apart.title')}
      </p>
      <Menu label={shortName(entity.name)} describedBy="menu-why">
        {partsOf(entity, view.text)
          .slice(0, MOST)
          .map((part) => (
            <MenuItem key={part.place.start} onClick={() => menu.split(entity, part)}>
              <span lang="">{shortName(part.label)}</span>{' '}
              <small class="places">{say('places', { n: part.count })}</small>
            </MenuItem>
          ))}
      </Menu>
    </>
  );
}
