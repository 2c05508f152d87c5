import type { Language } from '@/lib/i18n/language';
import { stateStrings } from '@/lib/i18n/states';
import { translator } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';
import { toolName } from '@/lib/tools/all-tools';

/** What a state means for the person, in a sentence or two; nothing where the name says it all. */
export function meaningOf(answer: Answer<'tab.query'>, language: Language): string | undefined {
  const say = translator(stateStrings, language);
  const { state, reason, toolId } = answer;
  if (state === 'protected') return undefined;
  if (state !== 'unavailable') return say(`means.${state}`);
  if (reason === 'no-access') return say('means.unavailable.no-access', { tool: toolName(toolId ?? '') });
  if (reason === 'browser-page' || reason === 'composer-missing') return say(`means.unavailable.${reason}`);
  return say('means.unavailable');
}
