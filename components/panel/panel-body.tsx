import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Rich } from '@/components/ui/rich';
import { type Excerpt, excerptAround, shows } from './excerpt';
import { MANY } from './groups';
import type { ListProps } from './list-props';
import { PanelList } from './panel-list';
import { PanelText } from './panel-text';
import type { PanelModel } from './use-panel';

/** Text on the left, list on the right; or the two texts side by side. */
export function PanelBody(props: ListProps): VNode {
  const { model } = props;
  const excerpt = useExcerpt(model);
  if (model.side === 'compare') return <Comparison model={model} excerpt={excerpt} />;
  return (
    <div class="p-body">
      <PanelText model={model} excerpt={excerpt} side={model.side} />
      <PanelList {...props} />
    </div>
  );
}

function Comparison({ model, excerpt }: { readonly model: PanelModel; readonly excerpt: Excerpt }): VNode {
  const { say, view } = model;
  const out = <Rich template={say.template('view.out')} parts={{ tool: view.toolName }} />;
  return (
    <div class="p-body compare">
      <PanelText model={model} excerpt={excerpt} side="original" caption={<h3>{say('view.here')}</h3>} />
      <PanelText model={model} excerpt={excerpt} side="replaced" caption={<h3>{out}</h3>} />
    </div>
  );
}

/** What is shown of a long text follows the finding that has the focus, and otherwise stays put. */
export function useExcerpt({ view, active, byKeyboard }: PanelModel): Excerpt {
  const kept = useRef<{ text: string; excerpt: Excerpt } | null>(null);
  const place = view.entities.find(({ id }) => byKeyboard && id === active)?.places[0]?.start ?? null;
  const before = kept.current?.text === view.text ? kept.current.excerpt : null;
  if (before && (place === null || shows(before, place))) return before;
  const excerpt = excerptAround(view.text, place ?? 0, view.entities.length > MANY);
  kept.current = { text: view.text, excerpt };
  return excerpt;
}
