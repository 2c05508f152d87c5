import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import { LANGUAGES } from '@/lib/i18n/language';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';
import { saveSettings } from '@/lib/settings/store';

/** Ways on: register, language, settings. */
export function Footer({ say }: { readonly say: Translate<(typeof popupStrings)['de']> }): VNode {
  return (
    <footer>
      <button
        type="button"
        class="btn quiet small"
        onClick={() => void ask({ kind: 'register.open' }).then(() => window.close())}
      >
        <Icon name="overview" small />
        {say('popup.register')}
      </button>
      <Segmented
        label={say('popup.language')}
        value={say.language}
        options={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={(language) => void saveSettings({ language })}
      />
      <button
        type="button"
        class="btn icon small"
        aria-label={say('popup.settings')}
        title={say('popup.settings')}
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        <Icon name="gear" />
      </button>
    </footer>
  );
}
