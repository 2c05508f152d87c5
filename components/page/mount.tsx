import { type ComponentType, render } from 'preact';
import { type Language, resolveLanguage } from '@/lib/i18n/language';
import { loadRules, type RulesState, watchRules } from '@/lib/rules/rules-store';
import type { Settings } from '@/lib/settings/settings';
import { followTheme } from './theme';

/** What every page of the extension is given. */
export interface PageProps {
  readonly language: Language;
  /** As they count under the rules. */
  readonly settings: Settings;
  readonly rules: RulesState;
}

/**
 * Shows a page of the extension and keeps it in the language and colours that are set.
 *
 * @param title the page's title in a language; without it the page sets its own
 */
export async function mountPage(
  View: ComponentType<PageProps>,
  title?: (language: Language) => string,
): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const show = (rules: RulesState) => {
    const { settings } = rules;
    const language = resolveLanguage(settings.language, navigator.languages);
    document.documentElement.lang = language;
    if (title) document.title = title(language);
    render(<View language={language} settings={settings} rules={rules} />, app);
  };
  followTheme(document.documentElement);
  watchRules(show, new AbortController().signal);
  show(await loadRules());
}
