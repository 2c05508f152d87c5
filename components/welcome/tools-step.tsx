import type { VNode } from 'preact';
import { Choices as SettingChoices } from '@/components/settings/choices';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import type { RulesState } from '@/lib/rules/rules-store';
import { offeredTools } from './first-choices';
import type { Choices } from './use-choices';
import type { Say } from './words';

interface ToolsStepProps {
  readonly say: Say;
  readonly choices: Choices;
  readonly set: (change: Partial<Choices>) => void;
  readonly rules: RulesState;
}

/** Which tools are allowed, and how much is reported. */
export function ToolsStep({ say, choices, set, rules: { rules } }: ToolsStepProps): VNode {
  const areFixed = rules.locked.has('tools');
  const tick = (id: string, isTicked: boolean) =>
    set({ tools: new Set(isTicked ? [...choices.tools, id] : [...choices.tools].filter((it) => it !== id)) });
  return (
    <>
      <fieldset class="card ticks" disabled={areFixed} aria-describedby="tools-why">
        <legend>{say('tools.which')}</legend>
        <p class="hint" id="tools-why">
          {areFixed ? say('fixed.by') : say('tools.which.why')}
        </p>
        <div class="grid">
          {offeredTools().map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={areFixed ? rules.values.tools[id] === 'allowed' : choices.tools.has(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <SettingChoices
        say={translator(settingsStrings, say.language)}
        lock={rules.locked.has('sensitivity') ? say('fixed.by') : undefined}
        name="sensitivity"
        values={['strict', 'balanced', 'sparing']}
        value={choices.sensitivity}
        onChange={(sensitivity) => set({ sensitivity })}
      />
    </>
  );
}
