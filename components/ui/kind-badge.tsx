import type { VNode } from 'preact';
import { Icon } from './icon';
import { KIND_LOOKS, type Kind } from './kinds';

/** The icon of a kind on its tint. Decoration beside the kind's name. */
export function KindBadge({ kind }: { readonly kind: Kind }): VNode {
  const { look, icon } = KIND_LOOKS[kind];
  return (
    <span class="kind" data-k={look}>
      <Icon name={icon} />
    </span>
  );
}
