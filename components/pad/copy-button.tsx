import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { KeyCap } from '@/components/ui/key-cap';
import type { Say } from './say';

/** The key that takes the text along from within a text field, where Enter alone is a line break. */
export function isCopyKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && !event.isComposing;
}

interface CopyButtonProps {
  readonly say: Say;
  readonly disabled: boolean;
  readonly onCopy: () => void;
}

/** Takes the text along. */
export function CopyButton({ say, disabled, onCopy }: CopyButtonProps): VNode {
  return (
    <button
      type="button"
      class="btn primary"
      aria-disabled={disabled}
      aria-keyshortcuts="Control+Enter"
      onClick={() => !disabled && onCopy()}
    >
      <Icon name="copy" />
      {say('pad.copy')}
      <KeyCap>{`${navigator.platform.startsWith('Mac') ? '⌘' : say('pad.key.ctrl')} ↵`}</KeyCap>
    </button>
  );
}
