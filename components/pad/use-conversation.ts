import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMappingChanges } from '@/components/page/mapping-changes';
import type { Language } from '@/lib/i18n/language';
import { ask } from '@/lib/messages/send';
import { createConversation } from '@/lib/pseudonymise/conversation';
import { createStyler } from '@/lib/pseudonymise/styles/styler';
import type { Conversation } from '@/lib/pseudonymise/types';
import type { Settings } from '@/lib/settings/settings';
import { PAD_ID } from '@/lib/tools/pad';

const PLACE = { toolId: PAD_ID };

export interface PadConversation {
  /** Absent until it is known what was given out earlier. */
  readonly conversation: Conversation | undefined;
  /** Goes up when something was given out or forgotten. */
  readonly version: number;
  /** What was given out could not be kept. */
  readonly isUnkept: boolean;
  /** Keeps what was given out. */
  keep(): Promise<void>;
  /** Forgets everything that was given out. */
  forget(): Promise<void>;
}

/** The pad's own conversation, one for popup and page, kept as those of the tools are. */
export function useConversation(language: Language, styles: Settings['styles']): PadConversation {
  const [state, setState] = useState({ conversation: undefined as Conversation | undefined, version: 0 });
  const [isUnkept, setUnkept] = useState(false);
  const own = useRef(0);
  const take = useCallback(
    (conversation: Conversation) => setState(({ version }) => ({ conversation, version: version + 1 })),
    [],
  );
  const load = useCallback(async () => {
    const asked = await ask({ kind: 'mapping.load', place: PLACE });
    setUnkept(!asked.ok);
    const kept = asked.ok ? asked.answer.state : undefined;
    take(createConversation(kept?.language ?? language, kept));
  }, [language, take]);
  useEffect(() => void load(), [load]);
  // what this page keeps itself comes back as a change, too: then nothing is new
  useMappingChanges((toolId) => {
    if (toolId !== PAD_ID) return;
    if (own.current > 0) own.current -= 1;
    else void load();
  });
  const { conversation } = state;
  conversation?.setStyler(createStyler(styles));
  const keep = async () => {
    if (!conversation) return;
    const given = conversation.serialise();
    own.current += 1;
    const asked = await ask({ kind: 'mapping.save', place: PLACE, state: given });
    if (!asked.ok) own.current -= 1;
    setUnkept(!asked.ok);
    const kept = asked.ok ? asked.answer.state : undefined;
    const hasMore = kept && kept.entities.length !== given.entities.length;
    take(hasMore ? createConversation(kept.language, kept) : conversation);
  };
  const forget = async () => {
    await ask({ kind: 'mapping.remove', key: PAD_ID });
    take(createConversation(language));
  };
  return { ...state, isUnkept, keep, forget };
}
