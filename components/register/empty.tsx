import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { Say } from './say';

/** What will stand here, before anything does. */
export function Empty({ say }: { readonly say: Say }): VNode {
  return (
    <section class="card empty">
      <span class="gate">
        <Icon name="gate" />
      </span>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.why')}</p>
    </section>
  );
}
