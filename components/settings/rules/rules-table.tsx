import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { POLICY_FIELD_NAMES, type PolicyField } from '@/lib/policy/fields';
import { SIMPLE_RULES, SimpleRule } from './simple-rule';
import { valueText } from './value-text';
import type { RulesProps } from './words';

/** Every rule with its value, where that comes from, and whether it is fixed. */
export function RulesTable(props: RulesProps): VNode {
  const { say } = props.words;
  return (
    <section class="card rules-table" aria-labelledby="rules-table">
      <h2 id="rules-table">{say('table.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('table.field')}</th>
            <th scope="col">{say('table.value')}</th>
            <th scope="col">{say('table.source')}</th>
          </tr>
        </thead>
        <tbody>
          {POLICY_FIELD_NAMES.filter((field) => field !== 'ownTermsHashed').map((field) => (
            <RuleRow key={field} field={field} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleRow({ field, ...props }: RulesProps & { readonly field: PolicyField }): VNode {
  const { words, state } = props;
  const { rule } = words;
  const isLocked = state.rules.locked.has(field);
  const source = field === 'ownTerms' ? termsSource(props) : state.rules.sources[field];
  return (
    <tr>
      <th scope="row">
        {rule(`field.${field}`)}
        <small id={`why-${field}`}>{rule(`field.${field}.why`)}</small>
      </th>
      <td>
        {field in SIMPLE_RULES && !isLocked ? (
          <SimpleRule field={field as keyof typeof SIMPLE_RULES} {...props} />
        ) : field === 'ownTerms' ? (
          termsText(props)
        ) : (
          valueText(words, field, (state.rules.values as Record<string, unknown>)[field])
        )}
      </td>
      <td>
        <span class="badge">
          {isLocked && <Icon name="gate" />}
          {rule(`source.${source}`)}
          {isLocked && `, ${rule('locked')}`}
        </span>
      </td>
    </tr>
  );
}

function termsText({ words: { say }, state }: RulesProps): string {
  const count = state.rules.terms.reduce((sum, terms) => sum + terms.count, 0);
  return count === 0 ? say('none') : say('terms', { n: count });
}

function termsSource({ state }: RulesProps) {
  return state.rules.sources.ownTermsHashed;
}
