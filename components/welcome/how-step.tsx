import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/segmented';
import { LANGUAGES } from '@/lib/i18n/language';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import { saveSettings } from '@/lib/settings/store';
import type { Say } from './words';

const HOW = [
  ['pass', 'gate'],
  ['ask', 'kind-person'],
  ['back', 'undo'],
] as const satisfies readonly (readonly [string, IconName])[];

interface HowStepProps {
  readonly say: Say;
  readonly isLanguageFixed: boolean;
}

/** What Schleuse does and what it keeps, in the language that is chosen here. */
export function HowStep({ say, isLanguageFixed }: HowStepProps): VNode {
  const names = translator(settingsStrings, say.language);
  return (
    <>
      {!isLanguageFixed && (
        <Segmented
          label={say('language')}
          value={say.language}
          options={LANGUAGES.map((value) => ({ value, label: names(`language.${value}`) }))}
          onChange={(language) => void saveSettings({ language })}
        />
      )}
      <ul class="hows">
        {HOW.map(([id, icon]) => (
          <li key={id}>
            <span class="pic">
              <Icon name={icon} />
            </span>
            <div>
              <b>{say(`how.${id}`)}</b>
              <small>{say(`how.${id}.why`)}</small>
            </div>
          </li>
        ))}
      </ul>
      <div class="two">
        {(['kept', 'never'] as const).map((part) => (
          <section key={part}>
            <h3>{say(`${part}.title`)}</h3>
            <ul>
              {(['1', '2', '3'] as const).map((n) => (
                <li key={n}>{say(`${part}.${n}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
