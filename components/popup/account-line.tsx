import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';

interface AccountLineProps {
  readonly say: Translate<(typeof popupStrings)['de']>;
  readonly account: Answer<'tab.query'>['account'];
}

/** Whose account the page is used with, where it says so. */
export function AccountLine({ say, account }: AccountLineProps): VNode | null {
  if (account === undefined) return null;
  return (
    <section class="blk">
      {account === 'company' ? (
        <p class="small">{say('popup.account.company')}</p>
      ) : (
        <Message tone="note">
          <p>{say('popup.account.private')}</p>
          <p class="small">{say('popup.account.private.why')}</p>
        </Message>
      )}
    </section>
  );
}
