import type { RulesState } from '@/lib/rules/rules-store';
import type { Settings } from '@/lib/settings/settings';
import type { RulesWords } from './rules/words';

/** Who fixed a setting, in words; `undefined` where the person may choose. */
export function lockOf(
  { rule }: RulesWords,
  { rules }: RulesState,
  field: keyof Settings,
): string | undefined {
  if (!rules.locked.has(field)) return undefined;
  return rule('locked.by', { source: rule(`source.${rules.sources[field]}`) });
}
