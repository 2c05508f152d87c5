import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { popupStrings } from '@/lib/i18n/popup';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import { ask } from '@/lib/messages/send';
import { DEFAULT_PURPOSES } from '@/lib/settings/settings';
import { toolName } from '@/lib/tools/all-tools';
import type { TabPartProps } from './tab-part';

/** What the tool in this tab is being used for; a choice counts at once. */
export function PurposePicker({ language, answer, tabId, onDone }: TabPartProps): VNode | null {
  const { state, toolId, purpose } = answer;
  if (toolId === undefined || (state !== 'protected' && state !== 'fallback')) return null;
  const names = translator(purposeStrings, language);
  const choose = (chosen: string) =>
    void ask({ kind: 'reminder.done', toolId, purpose: chosen, tabId }).then(onDone);
  return (
    <fieldset class="blk">
      <legend>{translator(popupStrings, language)('popup.purpose', { tool: toolName(toolId) })}</legend>
      <div class="chips">
        {DEFAULT_PURPOSES.map((id) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={id === purpose}
            onClick={() => choose(id)}
          >
            {id === purpose && <Icon name="check" small />}
            {purposeName(names, id)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
