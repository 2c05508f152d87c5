import { type ComponentType, render } from 'preact';
import { type Language, resolveLanguage } from '@/lib/i18n/language';
import type { Settings } from '@/lib/settings/settings';
import { loadSettings, watchSettings } from '@/lib/settings/store';
import { followTheme } from './theme';

/** What every page of the extension is given. */
export interface PageProps {
  readonly language: Language;
  readonly settings: Settings;
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
  const show = (settings: Settings) => {
    const language = resolveLanguage(settings.language, navigator.languages);
    document.documentElement.lang = language;
    if (title) document.title = title(language);
    render(<View language={language} settings={settings} />, app);
  };
  followTheme(document.documentElement);
  watchSettings(show, new AbortController().signal);
  show(await loadSettings());
}
