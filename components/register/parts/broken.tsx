import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

/** The database can't be read: what that means for the data, and what to do. */
export function Broken(): VNode {
  const say = useSay(partStrings);
  return (
    <Message tone="stop" icon="incident" role="alert">
      <p>
        <b>{say('broken.title')}</b> {say('broken.why')}
      </p>
    </Message>
  );
}
