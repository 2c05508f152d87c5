import type { ComponentChildren, VNode } from 'preact';

interface OutputProps {
  readonly label: string;
  readonly isBusy?: boolean;
  /** Something of it is copied by hand. */
  readonly onCopy?: () => void;
  readonly children: ComponentChildren;
}

/** The text that comes out. */
export function Output({ label, isBusy = false, onCopy, children }: OutputProps): VNode {
  return (
    <section
      class="pad-out"
      aria-label={label}
      aria-busy={isBusy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      lang=""
      onCopy={onCopy}
    >
      {children}
    </section>
  );
}
