import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';

/** Empty: neither good nor bad. */
export type Tone = '' | 'ok' | 'note' | 'stop' | 'accent';

interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
}

/** A state in a word; colour and icon only repeat it. */
export function Badge({ tone = '', icon, children }: BadgeProps): VNode {
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
