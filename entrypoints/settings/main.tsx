import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/settings/settings.css';
import '@/components/settings/rules/rules.css';
import { mountPage } from '@/components/page/mount';
import { SettingsPage } from '@/components/settings/settings-page';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';

void mountPage(
  SettingsPage,
  (language) => `Schleuse · ${translator(settingsStrings, language)('settings.title')}`,
);
