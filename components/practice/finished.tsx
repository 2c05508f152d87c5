import type { VNode } from 'preact';
import { Message } from '@/components/ui/message';
import type { Say } from './say';

/** Everything was tried once. */
export function Finished({ say }: { readonly say: Say }): VNode {
  return (
    <Message tone="ok" icon="check" role="status">
      <p>
        <b>{say('finished.title')}</b> {say('finished.text')}
      </p>
      <p class="prac-ways">
        <a class="btn small" href="register.html">
          {say('go.register')}
        </a>
        <a class="btn small" href="settings.html">
          {say('go.settings')}
        </a>
      </p>
    </Message>
  );
}
