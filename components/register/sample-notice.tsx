import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import { shellStrings } from '@/lib/i18n/shell';
import { useSay } from './parts/speech';
import { SampleRemoval } from './sample-buttons';

/** Above everything while the sample company is shown. */
export function SampleNotice(): VNode {
  const say = useSay(shellStrings);
  return (
    <Message tone="note" icon="eye">
      <p class="sample">
        <span>
          <b>{say('sample.on')}</b> {say('sample.on.why')}
        </span>
        <SampleRemoval />
      </p>
    </Message>
  );
}
