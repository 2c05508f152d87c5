import type { PolicyField } from '@/lib/policy/fields';
import type { RulesWords } from './words';

/** A value in a few words; lists and maps by how many they hold. */
export function valueText(words: RulesWords, field: PolicyField, value: unknown): string {
  const { say, rule } = words;
  if (value === undefined || value === '') return say('none');
  if (typeof value === 'boolean') return rule(value ? 'yes' : 'no');
  if (typeof value === 'number') return field === 'minGroupSize' ? String(value) : say('days', { n: value });
  if (typeof value === 'string') return wordFor(words, field, value);
  const count = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  return count === 0 ? say('none') : say('count', { n: count });
}

function wordFor({ rule }: RulesWords, field: PolicyField, value: string): string {
  const key = `${field === 'otherTools' ? 'tool' : field}.${value}`;
  return rule.has(key) ? rule.template(key) : value;
}
