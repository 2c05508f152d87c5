import type { VNode } from 'preact';

/** The key of a button, drawn. Readers get it from `aria-keyshortcuts`, not as part of the name. */
export function KeyCap({ children }: { readonly children: string }): VNode {
  return (
    <span class="kbd" aria-hidden="true">
      {children}
    </span>
  );
}
