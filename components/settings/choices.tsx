import type { VNode } from 'preact';
import type { Settings } from '@/lib/settings/settings';
import type { Say } from './say';

type ChoiceName = 'language' | 'sensitivity' | 'reminder' | 'automatic' | 'keepMappingDays';

interface ChoicesProps<N extends ChoiceName> {
  readonly say: Say;
  readonly name: N;
  readonly values: readonly Settings[N][];
  readonly value: Settings[N];
  /** What holds for several of the choices, below them. */
  readonly note?: string | undefined;
  /** Who fixed it; then it can't be chosen. */
  readonly lock?: string | undefined;
  readonly onChange: (value: Settings[N]) => void;
}

/** One setting with its exclusive choices, each explained where its name doesn't say it all. */
export function Choices<N extends ChoiceName>({
  say,
  name,
  values,
  value,
  note,
  lock,
  onChange,
}: ChoicesProps<N>): VNode {
  return (
    <fieldset class="card choices" disabled={lock !== undefined}>
      <legend>{text(say, `${name}.title`)}</legend>
      {say.has(`${name}.why`) && <p class="hint">{text(say, `${name}.why`)}</p>}
      {values.map((choice) => (
        <label key={String(choice)}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span lang={name === 'language' && choice !== 'auto' ? String(choice) : undefined}>
            {text(say, `${name}.${choice}`)}
          </span>
          {say.has(`${name}.${choice}.why`) && <small>{text(say, `${name}.${choice}.why`)}</small>}
        </label>
      ))}
      {lock !== undefined && <p class="origin">{lock}</p>}
      {note !== undefined && <p class="hint">{note}</p>}
    </fieldset>
  );
}

function text(say: Say, key: string): string {
  return say.has(key) ? say.template(key) : key;
}
