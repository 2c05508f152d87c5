interface ChoiceProps {
  readonly label: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A labelled list to choose one from. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <span class="small muted">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
