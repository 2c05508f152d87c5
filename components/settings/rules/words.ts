import type { Language } from '@/lib/i18n/language';
import { rulesStrings } from '@/lib/i18n/rules';
import { rulesPageStrings } from '@/lib/i18n/rules-page';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import type { PolicyField, PolicyInput } from '@/lib/policy/fields';
import type { RulesState } from '@/lib/rules/rules-store';

/** What every part of the company's rules works with. */
export interface RulesProps {
  readonly words: RulesWords;
  readonly state: RulesState;
  /** Changes what this page says; what is stronger stays. */
  readonly save: (change: { readonly [F in PolicyField]?: PolicyInput[F] | undefined }) => void;
}

export type RulesWords = ReturnType<typeof rulesWords>;

/** The words of the page and those of the rules themselves. */
export function rulesWords(language: Language) {
  return {
    language,
    say: translator(rulesPageStrings, language),
    rule: translator(rulesStrings, language),
    setting: translator(settingsStrings, language),
  };
}

/** Whether a field can be changed on this page. */
export function isOpen({ rules }: RulesState, field: PolicyField): boolean {
  return !rules.locked.has(field);
}
