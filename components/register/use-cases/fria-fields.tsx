import type { VNode } from 'preact';
import { AreaField, DayField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useSay } from '@/components/register/parts/speech';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import type { HighRiskRecord } from '@/lib/register/model/high-risk';

type Fria = NonNullable<HighRiskRecord['fria']>;

interface FriaFieldsProps {
  readonly fria: HighRiskRecord['fria'];
  readonly onChange: (fria: HighRiskRecord['fria']) => void;
}

const ELEMENTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const BLANK: Fria = { a: '', b: '', c: '', d: '', e: '', f: '', notifiedDay: null };

/** The assessment of effects on fundamental rights, where one is due (Art. 27). */
export function FriaFields({ fria, onChange }: FriaFieldsProps): VNode {
  const say = useSay(useCaseStrings);
  return (
    <FieldGroup title={say('high-risk.fria')}>
      <label class="tick">
        <input
          type="checkbox"
          checked={fria !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? BLANK : null)}
        />
        <span>{say('high-risk.fria.needed')}</span>
      </label>
      {fria && (
        <>
          {ELEMENTS.map((element) => (
            <AreaField
              key={element}
              label={say(`fria.${element}`)}
              value={fria[element]}
              max={4000}
              rows={2}
              onChange={(text) => onChange({ ...fria, [element]: text })}
            />
          ))}
          <DayField
            label={say('fria.notified')}
            value={fria.notifiedDay ?? ''}
            onChange={(day) => onChange({ ...fria, notifiedDay: day || null })}
          />
        </>
      )}
    </FieldGroup>
  );
}
