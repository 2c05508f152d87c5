import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { isOpen, type RulesProps } from './words';

const PARTS = {
  company: ['name', 'address', 'dataProtection', 'authority', 'legalBasis'],
  contact: ['name', 'email', 'phone'],
} as const;

type Part = keyof typeof PARTS;

/** Who the company is, and whom its staff may ask. */
export function CompanyCard(props: RulesProps): VNode {
  return (
    <section class="card company" aria-labelledby="company-rules">
      <h2 id="company-rules">{props.words.say('company.title')}</h2>
      {(Object.keys(PARTS) as Part[]).flatMap((part) =>
        PARTS[part].map((key) => <Line key={`${part}.${key}`} part={part} name={key} {...props} />),
      )}
    </section>
  );
}

function Line({
  part,
  name,
  words,
  state,
  save,
}: RulesProps & { readonly part: Part; readonly name: string }): VNode {
  const id = useId();
  const value = (state.rules.values[part] as Record<string, string>)[name] ?? '';
  const label = `${part}.${name}`;
  const set = (text: string) => {
    const { [name]: _, ...others } = (state.own?.policy[part] ?? {}) as Record<string, string>;
    const next = text.trim() === '' ? others : { ...others, [name]: text.trim() };
    save({ [part]: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <div class="field">
      <label for={id}>{words.say.has(label) ? words.say.template(label) : label}</label>
      <input
        id={id}
        class="input"
        value={value}
        disabled={!isOpen(state, part)}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
