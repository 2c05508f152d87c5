import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from './say';

interface ChatProps {
  readonly say: Say;
  readonly onPasted: () => void;
  readonly onSent: () => void;
}

/** A conversation with nobody: what was sent comes back. The attributes are those by which the guard knows the chat. */
export function Chat({ say, onPasted, onSent }: ChatProps): VNode {
  const [sent, setSent] = useState<readonly string[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message moves the end
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [sent]);
  const send = () => {
    const text = field.current?.value ?? '';
    if (!field.current || text.trim() === '') return;
    field.current.value = '';
    setSent((before) => [...before, text]);
    onSent();
  };
  return (
    <section class="card prac-chat" aria-label={say('chat.label')}>
      {sent.length === 0 ? (
        <p class="muted prac-none">{say('chat.empty')}</p>
      ) : (
        <ol ref={list} aria-live="polite">
          {sent.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
            <li key={index}>
              <p class="who">{say('chat.out')}</p>
              <div class="said own">{text}</div>
              <p class="who">{say('chat.answer')}</p>
              <div class="said" data-practice-reply="">
                {`${say('chat.echo')}\n\n${text}`}
              </div>
            </li>
          ))}
        </ol>
      )}
      <div class="prac-write">
        <textarea
          ref={field}
          class="input"
          data-practice-composer=""
          aria-label={say('chat.composer')}
          placeholder={say('chat.hint')}
          rows={5}
          lang=""
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => event.inputType.startsWith('insertFrom') && onPasted()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="button" class="btn primary" data-practice-send="" onClick={send}>
          {say('chat.send')}
        </button>
      </div>
    </section>
  );
}
