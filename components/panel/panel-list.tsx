import type { VNode } from 'preact';
import { KeyCap } from '@/components/ui/key-cap';
import { KindBadge } from '@/components/ui/kind-badge';
import { Message } from '@/components/ui/message';
import { type Group, MANY } from './groups';
import { type ListProps, stopOf } from './list-props';
import { ManyList } from './many-list';
import { Row } from './row';
import { SpecialGroup } from './special-group';
import type { PanelModel } from './use-panel';

/** What was found, by kind. With many values the groups are closed and there is a search. */
export function PanelList(props: ListProps): VNode {
  const { model, required } = props;
  const { say, view } = model;
  const isMany = view.entities.length > MANY;
  return (
    <section class="p-list" data-list aria-label={say('list')}>
      {required.size > 0 && <Blocked model={model} required={required} />}
      <SpecialGroup model={model} />
      {isMany ? (
        <ManyList {...props} />
      ) : (
        model.groups.map((group) => <FewGroup key={group.kind} group={group} {...props} />)
      )}
      <Hints model={model} required={required} isMany={isMany} />
      <HelpButton {...props} />
    </section>
  );
}

function FewGroup({ group, model, required, menu }: ListProps & { readonly group: Group }): VNode {
  return (
    <>
      <h3 class="grp">
        <KindBadge kind={group.kind} />
        <span>{model.names(`kind.${group.kind}`)}</span>
        <span class="count num">{group.entities.length}</span>
      </h3>
      <ul>
        {group.entities.map((entity) => (
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
    </>
  );
}

/** In the place of the button for the original, which is not there: why. */
function Blocked({ model, required }: Pick<ListProps, 'model' | 'required'>): VNode {
  const { say, names, view, groups } = model;
  const kinds = groups.filter(({ entities }) => entities.some(({ id }) => required.has(id)));
  const list = new Intl.ListFormat(view.language).format(kinds.map(({ kind }) => names(`kind.${kind}`)));
  return (
    <Message tone="stop" icon="bar">
      {say('blocked.why', { kinds: list })}
    </Message>
  );
}

/** Opens the list of keys; `?` does the same, so the list stays one stop for Tab. */
function HelpButton({ model, menu }: ListProps): VNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      class="btn quiet small keys"
      aria-keyshortcuts="?"
      onClick={menu.help}
    >
      <span>{model.say('help')}</span>
      <KeyCap>?</KeyCap>
    </button>
  );
}

interface HintsProps {
  readonly model: PanelModel;
  readonly required: ReadonlySet<string>;
  readonly isMany: boolean;
}

function Hints({ model, required, isMany }: HintsProps): VNode {
  const { say, groups } = model;
  const hasSecret = groups.some(({ kind }) => kind === 'secret');
  return (
    <>
      {isMany && <Message tone="info">{say('many.tip')}</Message>}
      {hasSecret && required.size === 0 && <Message tone="note">{say('secret.why')}</Message>}
    </>
  );
}
