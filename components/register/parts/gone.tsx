import type { VNode } from 'preact';
import { partStrings } from '@/lib/i18n/parts';
import { PageHead } from './page-head';
import { useSay } from './speech';

/** The address names a record that is not there. */
export function Gone({ backHref }: { readonly backHref: string }): VNode {
  const say = useSay(partStrings);
  return (
    <PageHead title={say('gone.title')} lead={say('gone.why')}>
      <a class="btn primary" href={backHref}>
        {say('gone.back')}
      </a>
    </PageHead>
  );
}
