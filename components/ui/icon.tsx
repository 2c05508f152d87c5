import type { VNode } from 'preact';
import { ICONS, type IconName } from './icons';

interface IconProps {
  readonly name: IconName;
  /** 15 instead of 18 px. */
  readonly small?: boolean;
}

/** A drawing beside a word; it says nothing that the word does not say, so it is hidden from readers. */
export function Icon({ name, small }: IconProps): VNode {
  return (
    <svg
      class={small ? 'i i-s' : 'i'}
      aria-hidden="true"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {ICONS[name]}
    </svg>
  );
}
