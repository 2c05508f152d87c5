import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

interface MessageProps {
  readonly tone: 'info' | 'note' | 'stop' | 'ok' | 'special';
  readonly icon?: IconName;
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** A line that tells something: icon, sentence, what to do. */
export function Message({ tone, icon = 'info', role, children }: MessageProps): VNode {
  return (
    <div class={`msg ${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
