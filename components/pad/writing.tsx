import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isCopyKey } from './copy-button';

interface WritingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCopy: () => void;
}

/** Where a text is written or pasted. It has the keyboard as soon as it is shown. */
export function Writing({ label, hint, value, onChange, onCopy }: WritingProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class="input pad-in"
      aria-label={label}
      placeholder={hint}
      value={value}
      lang=""
      spellcheck={false}
      autocomplete="off"
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!isCopyKey(event)) return;
        event.preventDefault();
        onCopy();
      }}
    />
  );
}
