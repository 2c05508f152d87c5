import type { ComponentChildren, VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Message } from '@/components/ui/message';
import { partStrings } from '@/lib/i18n/parts';
import { useSay } from './speech';

/** Says so where a part can't be drawn, e.g. for a record under a state of the law that is newer than this release. */
export function Guarded({ children }: { readonly children: ComponentChildren }): VNode {
  const [error] = useErrorBoundary();
  const say = useSay(partStrings);
  if (!error) return <>{children}</>;
  return (
    <Message tone="stop" icon="incident" role="alert">
      <p>
        <b>{say('failed.title')}</b> {say('failed.why')}
      </p>
    </Message>
  );
}
