import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { Segmented } from '@/components/ui/segmented';
import type { RulesState } from '@/lib/rules/rules-store';
import type { Settings } from '@/lib/settings/settings';
import { NewButton } from './new-button';
import { ReplaceMode } from './replace-mode';
import { RestoreMode } from './restore-mode';
import type { Say } from './say';
import { useConversation } from './use-conversation';
import { NO_DRAFT, useDraft } from './use-draft';

interface PadProps {
  readonly say: Say;
  readonly settings: Settings;
  readonly rules: RulesState;
  readonly isSmall: boolean;
}

/** Text in, replaced text out; answer in, real values out. */
export function Pad({ say, settings, rules, isSmall }: PadProps): VNode | null {
  const pad = useConversation(say.language, settings.styles);
  const [draft, change] = useDraft();
  if (!draft) return null;
  const parts = { say, settings, rules, pad, isSmall };
  const days = settings.keepMappingDays;
  return (
    <div class={isSmall ? 'pad small-pad' : 'pad'}>
      <Segmented
        label={say('pad.modes')}
        value={draft.mode}
        options={[
          { value: 'replace', label: say('pad.replace') },
          { value: 'restore', label: say('pad.restore') },
        ]}
        onChange={(mode) => change({ mode })}
      />
      {draft.mode === 'replace' ? (
        <ReplaceMode key="replace" {...parts} text={draft.text} onText={(text) => change({ text })} />
      ) : (
        <RestoreMode
          key="restore"
          {...parts}
          answer={draft.answer}
          onAnswer={(answer) => change({ answer })}
        />
      )}
      {pad.isUnkept && <Message tone="note">{say('pad.unkept')}</Message>}
      <div class="pad-foot">
        <p class="hint">{days > 0 ? say('pad.note.days', { n: days }) : say('pad.note')}</p>
        <NewButton
          say={say}
          hasAny={draft.text !== '' || draft.answer !== '' || hasGivenOut(pad.conversation)}
          onNew={() => {
            change({ ...NO_DRAFT, mode: draft.mode });
            void pad.forget();
          }}
        />
      </div>
    </div>
  );
}

function hasGivenOut(conversation: ReturnType<typeof useConversation>['conversation']): boolean {
  return (conversation?.serialise().entities.length ?? 0) > 0;
}
