import { useEffect, useRef } from 'preact/hooks';
import type { PracticeWords } from './words';

/** One message and what the model made of it: `''` while it is on its way, `null` when it failed. */
export interface Turn {
  readonly text: string;
  readonly echo: string | null;
}

interface ConversationProps {
  readonly turns: readonly Turn[];
  readonly words: PracticeWords;
}

/** What was said so far, the newest last. */
export function Conversation({ turns, words }: ConversationProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new word moves the end
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [turns]);
  if (turns.length === 0) return <p class="empty muted">{words.empty}</p>;
  return (
    <ol class="turns" aria-live="polite" ref={list}>
      {turns.map((turn) => (
        <TurnItem key={turn} turn={turn} words={words} />
      ))}
    </ol>
  );
}

function TurnItem({ turn, words }: { readonly turn: Turn; readonly words: PracticeWords }) {
  const { text, echo } = turn;
  return (
    <li>
      <p class="who faint">{words.you}</p>
      <div class="said own">{text}</div>
      <p class="who faint">{words.model}</p>
      <div class="said" data-practice-reply={echo === '' ? undefined : ''}>
        {echo ?? words.failed}
      </div>
    </li>
  );
}
