import type { ComponentChildren, VNode } from 'preact';
import type { Say } from './say';

interface PageHeadProps {
  readonly say: Say;
  readonly children?: ComponentChildren;
}

/** Title of the page, what it does not hold, and its buttons. */
export function PageHead({ say, children }: PageHeadProps): VNode {
  return (
    <div class="pagehead">
      <div>
        <h1>{say('uses.title')}</h1>
        <p>{say('uses.privacy')}</p>
      </div>
      {children}
    </div>
  );
}
