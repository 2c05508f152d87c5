import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/ui/icon';

interface EmptyStateProps {
  readonly title: string;
  /** What will stand here, and what to do first. */
  readonly why: string;
  /** One button that starts it, at most one quiet link beside. */
  readonly children?: ComponentChildren;
}

/** What a section says while there is nothing in it. */
export function EmptyState({ title, why, children }: EmptyStateProps): VNode {
  return (
    <section class="card empty">
      <span class="gate">
        <Icon name="gate" />
      </span>
      <h2>{title}</h2>
      <p>{why}</p>
      {children !== undefined && <div class="acts">{children}</div>}
    </section>
  );
}
