import type { VNode } from 'preact';
import { MARKS, type MarkState } from './marks';

/** The lock from above, in one of its states. `size` in CSS pixels. */
export function Mark({ state, size = 30 }: { readonly state: MarkState; readonly size?: number }): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true">
      {MARKS[state]}
    </svg>
  );
}
