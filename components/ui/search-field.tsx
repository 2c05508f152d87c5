import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search of a page. `/` jumps to it, Esc empties it. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => onSlash(() => field.current?.focus()), []);
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="input"
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={hint}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
    </div>
  );
}

const WRITING = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];

function onSlash(act: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    const isTyping = WRITING.some((kind) => event.target instanceof kind);
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
