import type { VNode } from 'preact';
import { partStrings } from '@/lib/i18n/parts';
import { EmptyState } from './empty-state';
import { useSay } from './speech';

/** The address names a record that is not there. */
export function Gone({ backHref }: { readonly backHref: string }): VNode {
  const say = useSay(partStrings);
  return (
    <EmptyState title={say('gone.title')} why={say('gone.why')}>
      <a class="btn primary" href={backHref}>
        {say('gone.back')}
      </a>
    </EmptyState>
  );
}
