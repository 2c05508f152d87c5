import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value; shown below the field and read with it. */
  readonly problem?: string | undefined;
  readonly required?: boolean;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Longest text, in characters. */
  readonly max?: number;
  readonly kind?: 'text' | 'url' | 'date';
  /** Values to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
}

/** One line of text, a link or a day. */
export function TextField(props: TextProps): VNode {
  const { value, onChange, max, kind = 'text', suggestions } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <input
        {...described(id, props)}
        class="input"
        type={kind}
        value={value}
        maxLength={max}
        list={suggestions && `${id}-list`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** A day, `YYYY-MM-DD`; empty: none. */
export function DayField(props: Omit<TextProps, 'kind' | 'max' | 'suggestions'>): VNode {
  return <TextField {...props} kind="date" />;
}

/** Several lines of text. */
export function AreaField(
  props: Omit<TextProps, 'kind' | 'suggestions'> & { readonly rows?: number },
): VNode {
  const { value, onChange, max, rows = 3 } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <textarea
        {...described(id, props)}
        class="input"
        rows={rows}
        maxLength={max}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

interface NumberProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
}

/** A whole number; empty: none. */
export function NumberField(props: NumberProps): VNode {
  const { value, onChange, min = 0, max } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <input
        {...described(id, props)}
        class="input"
        type="number"
        step={1}
        min={min}
        max={max}
        value={value ?? ''}
        onInput={(event) => onChange(wholeNumber(event.currentTarget.value))}
      />
    </Field>
  );
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceProps<V extends string> extends FieldProps {
  readonly value: V | '';
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  /** Words while nothing is chosen; without them the first option is. */
  readonly none?: string;
}

/** One of a list. */
export function ChoiceField<V extends string>(props: ChoiceProps<V>): VNode {
  const { value, options, onChange, none } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((known) => known.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...props} id={id}>
      <select
        {...described(id, props)}
        class="input"
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {none !== undefined && (
          <option value="" disabled={value !== ''}>
            {none}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ChecksProps<V extends string> extends Omit<FieldProps, 'required'> {
  readonly value: readonly V[];
  readonly options: readonly Option<V>[];
  readonly onChange: (value: readonly V[]) => void;
}

/** Any number of a list, in the list's order. */
export function ChecksField<V extends string>(props: ChecksProps<V>): VNode {
  const { label, hint, problem, value, options, onChange } = props;
  const id = useId();
  const toggle = (option: V, isOn: boolean) =>
    onChange(
      options.map((known) => known.value).filter((one) => (one === option ? isOn : value.includes(one))),
    );
  return (
    <fieldset
      class="field checks"
      aria-describedby={describedBy(id, props)}
      data-invalid={problem ? true : undefined}
    >
      <legend class="label">{label}</legend>
      <Notes id={id} hint={hint} problem={problem} />
      <div class="options">
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              id={`${id}-${index}`}
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Field(props: FieldProps & { readonly id: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      <Notes id={props.id} hint={props.hint} problem={props.problem} />
    </div>
  );
}

function Notes({ id, hint, problem }: Pick<FieldProps, 'hint' | 'problem'> & { readonly id: string }): VNode {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
}

function described(id: string, props: FieldProps) {
  const { required = false, problem } = props;
  return {
    id,
    required,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(id, props),
  } as const;
}

function describedBy(
  id: string,
  { hint, problem }: Pick<FieldProps, 'hint' | 'problem'>,
): string | undefined {
  const parts = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isInteger(value) ? undefined : value;
}
