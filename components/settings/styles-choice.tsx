import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { KIND_OF_TYPE, KINDS } from '@/components/ui/kinds';
import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { kindStrings } from '@/lib/i18n/kinds';
import { translator } from '@/lib/i18n/translator';
import { stylesFor } from '@/lib/pseudonymise/styles/styler';
import type { Style } from '@/lib/pseudonymise/types';
import type { Settings } from '@/lib/settings/settings';
import type { Say } from './say';

interface StylesChoiceProps {
  readonly say: Say;
  readonly styles: Settings['styles'];
  readonly lock?: string | undefined;
  readonly onChange: (styles: Settings['styles']) => void;
}

/** Types in the order in which their kinds are listed everywhere. */
const TYPES = KINDS.flatMap((kind) => FINDING_TYPES.filter((type) => KIND_OF_TYPE[type] === kind));

/** What stands in place of each kind of finding. */
export function StylesChoice({ say, styles, lock, onChange }: StylesChoiceProps): VNode {
  return (
    <fieldset class="card styles" disabled={lock !== undefined}>
      <legend>{say('styles.title')}</legend>
      <p class="hint">{say('styles.why')}</p>
      {lock !== undefined && <p class="origin">{lock}</p>}
      <div class="rows">
        {TYPES.map((type) => (
          <StyleRow
            key={type}
            say={say}
            type={type}
            value={styles[type] ?? 'placeholder'}
            onChange={(style) => onChange({ ...styles, [type]: style })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface StyleRowProps {
  readonly say: Say;
  readonly type: FindingType;
  readonly value: Style;
  readonly onChange: (style: Style) => void;
}

function StyleRow({ say, type, value, onChange }: StyleRowProps): VNode {
  const id = useId();
  const names = translator(kindStrings, say.language);
  return (
    <div class="style">
      <label for={id}>{names(`type.${type}`)}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Style)}
      >
        {stylesFor(type).map((style) => (
          <option key={style} value={style}>
            {nameOf(say, style, type)}
          </option>
        ))}
      </select>
    </div>
  );
}

function nameOf(say: Say, style: Style, type: FindingType): string {
  const exact = `style.${style}.${type}`;
  return say.has(exact) ? say.template(exact) : say(`style.${style}`);
}
