import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';

interface RegisterHealthProps {
  readonly say: Translate<(typeof popupStrings)['de']>;
  readonly health: Answer<'tab.query'>['register'];
}

/** Says when the register is full or incomplete; nothing when it is well. */
export function RegisterHealth({ say, health }: RegisterHealthProps): VNode | null {
  if (!health.full && health.lost === 0) return null;
  return (
    <section class="blk">
      <Message tone="stop" icon="incident">
        {health.full && <p class="small">{say('popup.full', { n: health.waiting })}</p>}
        {health.lost > 0 && <p class="small">{say('popup.lost', { n: health.lost })}</p>}
      </Message>
    </section>
  );
}
