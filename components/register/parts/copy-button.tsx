import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly isMain?: boolean;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, text, isMain }: CopyButtonProps): VNode {
  const say = useSay(partStrings);
  const [result, setResult] = useState('');
  const copy = () => {
    setResult('');
    navigator.clipboard.writeText(text).then(
      () => setResult(say('copy.done')),
      () => setResult(say('copy.failed')),
    );
  };
  return (
    <span class="copy">
      <button type="button" class={isMain ? 'btn primary' : 'btn'} onClick={copy}>
        <Icon name="copy" />
        {label}
      </button>
      <span class="muted small" role="status">
        {result}
      </span>
    </span>
  );
}
