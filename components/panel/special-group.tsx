import type { VNode } from 'preact';
import { KindBadge } from '@/components/ui/kind-badge';
import { Message } from '@/components/ui/message';
import type { SpecialHint } from '@/lib/detect/types';
import type { PanelModel } from './use-panel';

/** Words that reveal a special category, on top of the list, and what they mean. They are not replaced. */
export function SpecialGroup({ model }: { readonly model: PanelModel }): VNode | null {
  const { say, names, view } = model;
  if (view.special.length === 0) return null;
  const onlyCrimes = view.special.every(({ category }) => category === 'criminal');
  return (
    <>
      <h3 class="grp">
        <KindBadge kind="special" />
        <span>{names('kind.special')}</span>
        <span class="count num">{countSpecial(view.special)}</span>
      </h3>
      <ul>
        {view.special.map((hint) => (
          <li class="row special" key={hint.category}>
            <span class="v">
              <span lang="">{wordsOf(hint, view.text).join(', ')}</span>
              <small>{names(`special.${hint.category}`)}</small>
            </span>
          </li>
        ))}
      </ul>
      <Message tone="special" icon="kind-special">
        <p>{say(onlyCrimes ? 'special.criminal' : 'special.why')}</p>
        <p class="small">{say('special.stays')}</p>
      </Message>
    </>
  );
}

/** Number of different words that reveal something. */
export function countSpecial(special: readonly SpecialHint[]): number {
  return special.reduce((sum, { places }) => sum + Math.max(1, places.length), 0);
}

/** At most a handful: the row names them, the marks in the text show all. */
function wordsOf({ places }: SpecialHint, text: string): string[] {
  const words = new Set(places.map(({ start, end }) => text.slice(start, end)));
  return [...words].slice(0, 6);
}
