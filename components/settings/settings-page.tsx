import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';
import { saveSettings } from '@/lib/settings/store';
import { AllowList } from './allow-list';
import { Choices } from './choices';
import { KeepChoice } from './keep-choice';
import { StylesChoice } from './styles-choice';

/** What a person can set. Every choice holds at once; there is no button to save. */
export function SettingsPage({ language, settings }: PageProps): VNode {
  const say = translator(settingsStrings, language);
  const [result, setResult] = useState('');
  const save = (change: Partial<Settings>) => {
    setResult('');
    saveSettings(change).then(
      () => setResult(say('settings.saved')),
      () => setResult(say('settings.failed')),
    );
  };
  return (
    <Frame language={language} current="settings">
      <div class="pagehead">
        <div>
          <h1>{say('settings.title')}</h1>
          <p>{say('settings.lead')}</p>
        </div>
        <p class="result" role="status">
          {result}
        </p>
      </div>
      <div class="settings">
        <Choices
          say={say}
          name="sensitivity"
          values={['strict', 'balanced', 'sparing']}
          value={settings.sensitivity}
          onChange={(sensitivity) => save({ sensitivity })}
        />
        <Choices
          say={say}
          name="automatic"
          values={[false, true]}
          value={settings.automatic}
          onChange={(automatic) => save({ automatic })}
        />
        <KeepChoice
          say={say}
          days={settings.keepMappingDays}
          onChange={(keepMappingDays) => save({ keepMappingDays })}
        />
        <Choices
          say={say}
          name="reminder"
          values={['daily', 'conversation', 'each', 'never']}
          value={settings.reminder}
          onChange={(reminder) => save({ reminder })}
        />
        <Choices
          say={say}
          name="language"
          values={['auto', 'de', 'en']}
          value={settings.language}
          onChange={(chosen) => save({ language: chosen })}
        />
        <AllowList say={say} values={settings.allowList} onChange={(allowList) => save({ allowList })} />
        <StylesChoice say={say} styles={settings.styles} onChange={(styles) => save({ styles })} />
      </div>
    </Frame>
  );
}
