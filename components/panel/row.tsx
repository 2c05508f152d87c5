import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { Switch } from '@/components/ui/switch';
import type { Entity } from '@/lib/pseudonymise/types';
import { replacementOf } from './replacement';
import { shortName } from './short-name';
import type { PanelMenu } from './use-menu';
import type { PanelModel } from './use-panel';

interface RowProps {
  readonly entity: Entity;
  readonly model: PanelModel;
  readonly required: boolean;
  /** The one row that Tab reaches. */
  readonly isStop: boolean;
  readonly menu: PanelMenu;
}

/** One value: what it becomes, how often it occurs, whether it is replaced. */
export function Row({ entity, model, required, isStop, menu }: RowProps): VNode {
  const { say, active, point } = model;
  const { id, name } = entity;
  return (
    <li class={active === id ? 'row on' : 'row'} onMouseEnter={() => point(id)}>
      <RowValue entity={entity} model={model} />
      {required ? (
        <RequiredBadge entity={entity} model={model} isStop={isStop} />
      ) : (
        <RowSwitch entity={entity} model={model} isStop={isStop} />
      )}
      <button
        type="button"
        class="btn icon small"
        tabIndex={-1}
        data-menu={id}
        aria-label={say('more', { name: shortName(name) })}
        aria-haspopup="menu"
        aria-keyshortcuts="N"
        onClick={(event) => menu.show({ kind: 'row', entity, at: event.currentTarget })}
      >
        <Icon name="more" />
      </button>
    </li>
  );
}

function RowValue({ entity, model: { say, choices } }: Pick<RowProps, 'entity' | 'model'>): VNode {
  const { name, places } = entity;
  const keeping = choices.get(entity.id);
  return (
    <span class="v">
      <span class="name" lang="">
        {name}
      </span>
      {keeping ? (
        <small>{say(keeping === 'kept' ? 'kept' : `kept.${keeping}`)}</small>
      ) : (
        <small>
          <span class="to" aria-hidden="true">
            →
          </span>
          <span class="ph">{replacementOf(entity)}</span>
          {places.length > 1 && ` · ${say('places', { n: places.length })}`}
        </small>
      )}
    </span>
  );
}

type ControlProps = Pick<RowProps, 'entity' | 'model' | 'isStop'>;

function RowSwitch({ entity, model, isStop }: ControlProps): VNode {
  const { say, choices, keep, focusOn } = model;
  const { id, name } = entity;
  return (
    <>
      <Switch
        row={id}
        tabIndex={isStop ? 0 : -1}
        checked={!choices.has(id)}
        label={say('switch', { name: shortName(name) })}
        describedBy={`about-${id}`}
        onFocus={() => focusOn(id)}
        onChange={(checked) => keep([id], checked ? null : 'kept')}
      />
      <About entity={entity} model={model} />
    </>
  );
}

/** The rules want this value replaced: there is nothing to switch, but the row can still be reached. */
function RequiredBadge({ entity, model, isStop }: ControlProps): VNode {
  return (
    <>
      <span
        class="badge"
        data-row={entity.id}
        tabIndex={isStop ? 0 : -1}
        role="note"
        aria-describedby={`about-${entity.id}`}
        onFocus={() => model.focusOn(entity.id)}
      >
        {model.say('required')}
      </span>
      <About entity={entity} model={model} />
    </>
  );
}

function About({ entity, model: { say, names } }: Pick<RowProps, 'entity' | 'model'>): VNode {
  const { id, type, places } = entity;
  const placeholder = replacementOf(entity);
  const text = { type: names(`type.${type}`), placeholder, places: say('places', { n: places.length }) };
  return (
    <span class="vh" id={`about-${id}`}>
      {say('switch.about', text)}
    </span>
  );
}
