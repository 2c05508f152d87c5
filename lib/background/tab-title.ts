import type { Language } from '@/lib/i18n/language';
import { stateStrings } from '@/lib/i18n/states';
import { translator } from '@/lib/i18n/translator';
import { toolName } from '@/lib/tools/all-tools';
import type { TabSummary } from './tab-record';

/** The toolbar's words for a tab: "Schleuse: Geschützt, ChatGPT". */
export function tabTitle({ state, toolId }: TabSummary, language: Language): string {
  const say = translator(stateStrings, language);
  if (state === 'off') return say('title.plain');
  const name = say(`state.${state}`);
  return toolId === undefined
    ? say('title.state', { state: name })
    : say('title.tool', { state: name, tool: toolName(toolId) });
}
