import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KIND_LOOKS, KIND_OF_TYPE } from '@/components/ui/kinds';
import { Rich } from '@/components/ui/rich';
import { type Excerpt, looksLikeTable } from './excerpt';
import { type Mark, type Segment, segmentsIn } from './marks';
import type { PanelModel } from './use-panel';

interface PanelTextProps {
  readonly model: PanelModel;
  readonly excerpt: Excerpt;
  readonly side: 'original' | 'replaced';
  /** Head line of a column in the comparison. */
  readonly caption?: VNode;
}

/** The text with its findings marked, or as it goes out. */
export function PanelText({ model, excerpt, side, caption }: PanelTextProps): VNode {
  const { say, view, marks } = model;
  const region = useRef<HTMLElement>(null);
  useScrollToActive(region, model);
  const segments = segmentsIn(view.text, marks, excerpt.from, excerpt.to);
  return (
    <section
      ref={region}
      class={`p-text ${side}`}
      data-scrolls
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={say(side === 'original' ? 'text' : 'text.replaced')}
    >
      {caption}
      {excerpt.linesBefore > 0 && <p class="cut">{say('text.before', { n: excerpt.linesBefore })}</p>}
      <div class={looksLikeTable(view.text) ? 'text table' : 'text'} lang="">
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} side={side} model={model} />
        ))}
      </div>
      {excerpt.to < view.text.length && <p class="cut">{after(model, excerpt)}</p>}
    </section>
  );
}

function after({ say }: PanelModel, { linesAfter }: Excerpt): string {
  return linesAfter > 0 ? say('text.after', { n: linesAfter }) : say('text.cut');
}

interface PieceProps {
  readonly segment: Segment;
  readonly side: 'original' | 'replaced';
  readonly model: PanelModel;
}

function Piece({ segment, side, model }: PieceProps): VNode {
  const { mark, text } = segment;
  if (!mark) return <>{text}</>;
  if ('category' in mark) return <Marked mark={mark} text={text} model={model} />;
  const isKept = model.choices.has(mark.entity.id);
  if (side === 'replaced' && !isKept)
    return <Placeholder text={mark.replacement} on={isActive(mark, model)} />;
  return <Marked mark={mark} text={text} model={model} kept={isKept} />;
}

function Placeholder({ text, on }: { readonly text: string; readonly on: boolean }): VNode {
  return <span class={on ? 'ph on' : 'ph'}>{text}</span>;
}

interface MarkedProps {
  readonly mark: Mark;
  readonly text: string;
  readonly model: PanelModel;
  readonly kept?: boolean;
}

function Marked({ mark, text, model, kept = false }: MarkedProps): VNode {
  const { say, names } = model;
  const kind = 'entity' in mark ? KIND_OF_TYPE[mark.entity.type] : 'special';
  const type = 'entity' in mark ? names(`type.${mark.entity.type}`) : names(`special.${mark.category}`);
  const id = 'entity' in mark ? mark.entity.id : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the arrows lead to the row itself
    <mark
      class={`m${kept ? ' kept' : ''}${isActive(mark, model) ? ' on' : ''}`}
      data-k={KIND_LOOKS[kind].look}
      data-start={mark.start}
      onMouseEnter={id ? () => model.point(id) : undefined}
      onClick={id ? () => model.goTo(id) : undefined}
    >
      <span class="vh" lang={model.view.language}>
        <Rich template={say.template('text.mark')} parts={{ type }} />{' '}
      </span>
      {text}
    </mark>
  );
}

function isActive(mark: Mark, { active }: PanelModel): boolean {
  return 'entity' in mark && mark.entity.id === active;
}

/** Brings the marks of the row that has the focus into sight. */
function useScrollToActive(
  region: { current: HTMLElement | null },
  { active, byKeyboard }: PanelModel,
): void {
  useLayoutEffect(() => {
    if (!byKeyboard || !active) return;
    if (region.current) scrollTo(region.current, region.current.querySelector('.on'));
  }, [region, active, byKeyboard]);
}

/** Scrolls the region only: what lies around it holds the row that has the focus. */
function scrollTo(region: HTMLElement, mark: Element | null): void {
  if (!mark) return;
  const [view, place] = [region.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.top < view.top) region.scrollTop -= view.top - place.top + MARGIN;
  else if (place.bottom > view.bottom) region.scrollTop += place.bottom - view.bottom + MARGIN;
}

/** Left between a mark and the edge that it was scrolled to, in px. */
const MARGIN = 12;
