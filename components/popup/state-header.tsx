import type { VNode } from 'preact';
import { Mark } from '@/components/ui/mark';
import type { Language } from '@/lib/i18n/language';
import { stateStrings } from '@/lib/i18n/states';
import { translator } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';
import { toolName } from '@/lib/tools/all-tools';

interface StateHeaderProps {
  readonly language: Language;
  readonly answer: Answer<'tab.query'>;
}

/** The state by shape, by name, and why. */
export function StateHeader({ language, answer }: StateHeaderProps): VNode {
  const say = translator(stateStrings, language);
  const why = say(`why.${answer.reason}`);
  return (
    <header>
      <Mark state={answer.state} size={36} />
      <div>
        <h1>{say(`state.${answer.state}`)}</h1>
        <p>{answer.toolId === undefined ? why : `${answer.ownName ?? toolName(answer.toolId)} · ${why}`}</p>
      </div>
    </header>
  );
}
