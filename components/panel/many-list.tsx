import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { KindBadge } from '@/components/ui/kind-badge';
import type { Kind } from '@/components/ui/kinds';
import { Switch } from '@/components/ui/switch';
import type { Entity } from '@/lib/pseudonymise/types';
import { type Group, searchEntities } from './groups';
import { type ListProps, stopOf } from './list-props';
import { Row } from './row';

/** Rows that are added at a time: an open group of thousands must not hold up the panel. */
const STEP = 100;

/** More than 60 values: closed groups with a switch each, and a search. */
export function ManyList(props: ListProps): VNode {
  const { say, groups, view } = props.model;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<Kind>>(new Set());
  const toggle = (kind: Kind) => setOpen((before) => new Set(before).symmetricDifference(new Set([kind])));
  return (
    <>
      <div class="search">
        <input
          class="input"
          type="search"
          placeholder={say('many.search')}
          aria-label={say('many.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {query.trim() ? (
        <Found entities={searchEntities(view.entities, query)} {...props} />
      ) : (
        <ul>
          {groups.map((group) => (
            <GroupRow
              key={group.kind}
              group={group}
              isOpen={open.has(group.kind)}
              onToggle={toggle}
              {...props}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Found({ entities, ...props }: ListProps & { readonly entities: readonly Entity[] }): VNode {
  if (entities.length === 0) return <p class="none">{props.model.say('many.none')}</p>;
  return <Rows entities={entities} {...props} />;
}

interface GroupRowProps extends ListProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onToggle: (kind: Kind) => void;
}

function GroupRow({ group, isOpen, onToggle, ...props }: GroupRowProps): VNode {
  const { say, names } = props.model;
  const name = names(`kind.${group.kind}`);
  return (
    <li>
      <div class="row group">
        <KindBadge kind={group.kind} />
        <span class="v strong">
          {name}
          <small class="num">{say('many.values', { n: group.entities.length })}</small>
        </span>
        <GroupSwitch group={group} {...props} />
        <button
          type="button"
          class="btn icon small"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'many.close' : 'many.open', { kind: name })}
          onClick={() => onToggle(group.kind)}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </div>
      {isOpen && <Rows entities={group.entities} {...props} />}
    </li>
  );
}

/** Replaces or keeps all values of a kind. Required ones stay replaced. */
function GroupSwitch({ group, model, required }: ListProps & { readonly group: Group }): VNode {
  const { say, names, choices, keep } = model;
  const free = group.entities.map(({ id }) => id).filter((id) => !required.has(id));
  const kept = free.filter((id) => choices.has(id)).length;
  const kind = names(`kind.${group.kind}`);
  if (free.length === 0) return <span class="badge">{say('required')}</span>;
  return (
    <Switch
      row={`group-${group.kind}`}
      checked={kept === 0}
      label={say('many.all', { kind })}
      onChange={(checked) => keep(free, checked ? null : 'kept')}
    />
  );
}

function Rows({
  entities,
  model,
  required,
  menu,
}: ListProps & { readonly entities: readonly Entity[] }): VNode {
  const [shown, setShown] = useState(STEP);
  const rest = entities.length - shown;
  return (
    <>
      <ul>
        {entities.slice(0, shown).map((entity) => (
          <Row
            key={entity.id}
            entity={entity}
            model={model}
            required={required.has(entity.id)}
            isStop={entity.id === stopOf(model)}
            menu={menu}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="btn quiet small next" onClick={() => setShown(shown + STEP)}>
          {model.say('many.next', { n: Math.min(STEP, rest) })}
        </button>
      )}
    </>
  );
}
