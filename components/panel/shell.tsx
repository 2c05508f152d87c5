import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import type { MarkState } from '@/components/ui/marks';

interface ShellProps {
  readonly title: string;
  readonly sub: ComponentChildren;
  readonly mark?: Extract<MarkState, 'protected' | 'fallback'>;
  /** Beside the title: the view switch. */
  readonly aside?: ComponentChildren;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every panel: a modal dialog named by its title and described by the line below. */
export function Shell(props: ShellProps): VNode {
  const { title, sub, mark = 'protected', aside, closeLabel, onClose, footer, children } = props;
  return (
    <section class="panel" role="dialog" aria-modal="true" aria-labelledby="p-title" aria-describedby="p-sub">
      <header class="p-head">
        <Mark state={mark} />
        <div class="grow">
          <h2 id="p-title">{title}</h2>
          <p class="sub" id="p-sub">
            {sub}
          </p>
        </div>
        {aside}
        <button type="button" class="btn icon small" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      <footer class="p-foot">{footer}</footer>
    </section>
  );
}
