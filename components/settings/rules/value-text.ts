import type { PolicyField } from '@/lib/policy/fields';
import type { RulesWords } from './words';

/** A value in a few words; lists and maps by how many they hold. */
export function valueText(words: RulesWords, field: PolicyField, value: unknown): string {
  const { say, rule } = words;
  if (value === undefined || value === '') return say('none');
  if (typeof value === 'boolean') return rule(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberText(words, field, value);
  if (typeof value === 'string') return wordFor(words, field, value);
  if (field === 'collector') return (value as { endpoint?: string }).endpoint ?? say('none');
  const count = Array.isArray(value) ? value.length : Object.keys(value as object).length;
  return count === 0 ? say('none') : say('count', { n: count });
}

function numberText({ say, setting }: RulesWords, field: PolicyField, value: number): string {
  if (field === 'keepMappingDays' && value === 0) return setting('keepMappingDays.0');
  return field === 'minGroupSize' ? String(value) : say('days', { n: value });
}

function wordFor({ rule, setting }: RulesWords, field: PolicyField, value: string): string {
  const key = `${field === 'otherTools' ? 'tool' : field}.${value}`;
  if (rule.has(key)) return rule.template(key);
  return setting.has(key) ? setting.template(key) : value;
}
