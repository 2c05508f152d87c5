import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Group, groupEntities } from '@/components/panel/groups';
import { replacementOf } from '@/components/panel/replacement';
import { shortName } from '@/components/panel/short-name';
import { KindBadge } from '@/components/ui/kind-badge';
import { Switch } from '@/components/ui/switch';
import { kindStrings } from '@/lib/i18n/kinds';
import type { Language } from '@/lib/i18n/language';
import { panelStrings } from '@/lib/i18n/panel';
import { translator } from '@/lib/i18n/translator';
import type { Entity } from '@/lib/pseudonymise/types';
import { isKept } from './kept';
import type { Replacing } from './use-replacing';

/** Rows of a kind that are drawn at once; more come on demand. */
const ROWS = 40;

interface FindingsProps {
  readonly language: Language;
  readonly replacing: Replacing;
}

/** What was found, by kind, each with a switch. */
export function Findings({ language, replacing }: FindingsProps): VNode {
  return (
    <div class="pad-list">
      {groupEntities(replacing.entities).map((group) => (
        <KindGroup key={group.kind} group={group} language={language} replacing={replacing} />
      ))}
    </div>
  );
}

function KindGroup({ group, language, replacing }: FindingsProps & { readonly group: Group }): VNode {
  const [limit, setLimit] = useState(ROWS);
  const { kind, entities } = group;
  const left = entities.length - limit;
  return (
    <>
      <h2 class="grp">
        <KindBadge kind={kind} />
        <span>{translator(kindStrings, language)(`kind.${kind}`)}</span>
        <span class="count num">{entities.length}</span>
      </h2>
      <ul>
        {entities.slice(0, limit).map((entity) => (
          <Finding key={entity.id} entity={entity} language={language} replacing={replacing} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="btn quiet small" onClick={() => setLimit(limit + 10 * ROWS)}>
          {translator(panelStrings, language)('many.next', { n: left })}
        </button>
      )}
    </>
  );
}

function Finding({ entity, language, replacing }: FindingsProps & { readonly entity: Entity }): VNode {
  const say = translator(panelStrings, language);
  const { name, places } = entity;
  const stays = isKept(replacing.kept, entity);
  return (
    <li class="row">
      <span class="v">
        <span class="name" lang="">
          {name}
        </span>
        <small>
          {stays ? say('kept') : <span class="ph">{replacementOf(entity)}</span>}
          {places.length > 1 && ` · ${say('places', { n: places.length })}`}
        </small>
      </span>
      <Switch
        label={say('switch', { name: shortName(name) })}
        checked={!stays}
        onChange={(checked) => replacing.switchTo(entity, checked)}
      />
    </li>
  );
}
