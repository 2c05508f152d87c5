import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@/components/ui/icon';

interface PageHeadProps {
  readonly title: string;
  /** One sentence on what is, or is not, here. */
  readonly lead?: ComponentChildren;
  /** The way back to the list that this belongs to. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Buttons: one main button at most. */
  readonly children?: ComponentChildren;
}

/** Title of a page, and its buttons. */
export function PageHead({ title, lead, back, children }: PageHeadProps): VNode {
  return (
    <header class="pagehead">
      <div>
        {back && (
          <p class="crumb">
            <a href={back.href}>{back.label}</a>
            <Icon name="right" small />
            <span>{title}</span>
          </p>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {children !== undefined && <div class="acts">{children}</div>}
    </header>
  );
}
