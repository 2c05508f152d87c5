import type { VNode } from 'preact';
import { ChecksField, NumberField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { incidentsStrings } from '@/lib/i18n/incidents';
import { kindStrings } from '@/lib/i18n/kinds';
import type { IncidentPartProps } from './incident-form';

const MOST = 100_000;

/** Kinds of data and how many, as far as known; never values. */
export function TypeCounts({ draft, set }: IncidentPartProps): VNode {
  const say = useSay(incidentsStrings);
  const names = useSay(kindStrings);
  const chosen = FINDING_TYPES.filter((type) => draft.types[type] !== undefined);
  const choose = (types: readonly FindingType[]) =>
    set({ types: Object.fromEntries(types.map((type) => [type, draft.types[type] ?? 1])) });
  return (
    <FieldGroup title={say('group.data')} lead={say('group.data.lead')}>
      <ChecksField
        label={say('types')}
        options={FINDING_TYPES.map((value) => ({ value, label: names(`type.${value}`) }))}
        value={chosen}
        onChange={choose}
      />
      {chosen.length > 0 && (
        <div class="pair">
          {chosen.map((type) => (
            <NumberField
              key={type}
              label={say('count', { type: names(`type.${type}`) })}
              min={1}
              max={MOST}
              value={draft.types[type]}
              onChange={(count = 1) =>
                set({ types: { ...draft.types, [type]: Math.min(Math.max(count, 1), MOST) } })
              }
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
