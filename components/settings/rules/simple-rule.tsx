import type { VNode } from 'preact';
import { Switch } from '@/components/ui/switch';
import { OTHER_TOOL_RULES, POLICY_FIELDS, type PolicyField } from '@/lib/policy/fields';
import type { RulesProps } from './words';

type Form =
  | { readonly kind: 'switch' | 'text' }
  /** `least` and `most` as the rules' own schema has them. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly words: string; readonly values: readonly string[] };

/** Rules that are set in the table itself. The others have a card of their own, or their place among a person's settings. */
export const SIMPLE_RULES = {
  number: { kind: 'text' },
  otherTools: { kind: 'choice', words: 'tool', values: OTHER_TOOL_RULES },
  blockReason: { kind: 'text' },
  allowOriginal: { kind: 'switch' },
  reasonRequired: { kind: 'switch' },
  allowPause: { kind: 'switch' },
  minGroupSize: { kind: 'number', least: 2, most: 100 },
  granularity: { kind: 'choice', words: 'granularity', values: ['day', 'week', 'month'] },
  retentionDays: { kind: 'number', least: 1, most: 3650 },
  worksAgreement: { kind: 'text' },
} as const satisfies Partial<Record<PolicyField, Form>>;

type SimpleField = keyof typeof SIMPLE_RULES;

/** One rule, to be set here. What is not allowed stays as it was. */
export function SimpleRule({
  field,
  words,
  state,
  save,
}: RulesProps & { readonly field: SimpleField }): VNode {
  const form: Form = SIMPLE_RULES[field];
  const value = state.rules.values[field];
  const label = words.rule(`field.${field}`);
  const about = { 'aria-label': label, 'aria-describedby': `why-${field}` };
  const set = (next: unknown) => {
    const given = next === '' ? undefined : next;
    if (given === undefined || POLICY_FIELDS[field].schema.safeParse(given).success) save({ [field]: given });
  };
  if (form.kind === 'switch') {
    return <Switch label={label} describedBy={`why-${field}`} checked={value === true} onChange={set} />;
  }
  if (form.kind === 'choice') {
    return (
      <select
        {...about}
        class="input"
        value={String(value)}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {form.values.map((choice) => (
          <option key={choice} value={choice}>
            {choiceText(words, `${form.words}.${choice}`)}
          </option>
        ))}
      </select>
    );
  }
  const read = (text: string) => (form.kind === 'number' && text !== '' ? Number(text) : text.trim());
  return (
    <input
      {...about}
      class="input"
      type={form.kind === 'number' ? 'number' : 'text'}
      list={undefined}
      {...(form.kind === 'number' && { min: form.least, max: form.most, step: 1 })}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => set(read(event.currentTarget.value))}
    />
  );
}

function choiceText({ rule }: RulesProps['words'], key: string): string {
  return rule.has(key) ? rule.template(key) : key;
}
