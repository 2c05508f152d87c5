import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Rich } from '@/components/ui/rich';
import { Segmented } from '@/components/ui/segmented';
import type { FromOverlay, PanelView } from '@/lib/overlay/protocol';
import { CancelButton, MainButton } from './buttons';
import { countChoices } from './choices';
import { panelTitle } from './heading';
import { PanelBody } from './panel-body';
import { PanelPopup } from './panel-popup';
import { ReasonPanel } from './reason-panel';
import { Shell } from './shell';
import { inserts, useDeeds } from './use-deeds';
import { useKeyActions } from './use-key-actions';
import { usePanelKeys } from './use-keys';
import { usePanelMenu } from './use-menu';
import { type PanelModel, type Side, usePanel } from './use-panel';

interface PanelProps {
  readonly view: PanelView;
  readonly send: (message: FromOverlay) => void;
}

/** The question: replace, keep, or cancel. */
export function Panel({ view, send }: PanelProps): VNode {
  const model = usePanel(view, send);
  const required = useMemo(() => requiredIn(view), [view]);
  const menu = usePanelMenu(model);
  const [asksReason, setAsksReason] = useState(false);
  const deeds = useDeeds(model, setAsksReason);
  const unlocked = usePanelKeys(useKeyActions({ model, deeds, menu, asksReason }));
  if (asksReason) return <ReasonPanel model={model} deeds={deeds} unlocked={unlocked} />;
  const { say } = model;
  return (
    <Shell
      title={panelTitle(model)}
      sub={<SubLine model={model} />}
      aside={<ViewSwitch model={model} />}
      closeLabel={say('cancel')}
      onClose={deeds.cancel}
      footer={
        <>
          <MainButton onClick={unlocked(deeds.main)}>
            <span>{say(deeds.mainLabel)}</span>
          </MainButton>
          {view.allowOriginal && (
            <button type="button" class="btn" aria-keyshortcuts="Alt+O" onClick={unlocked(deeds.original)}>
              {say(deeds.originalLabel)}
            </button>
          )}
          <CancelButton onClick={deeds.cancel}>{say('cancel')}</CancelButton>
        </>
      }
    >
      <PanelBody model={model} required={required} menu={menu} />
      <PanelPopup menu={menu} model={model} required={required} />
    </Shell>
  );
}

/** Where the original is forbidden, every value has to be replaced. */
function requiredIn({ allowOriginal, entities }: PanelView): ReadonlySet<string> {
  return new Set(allowOriginal ? [] : entities.map(({ id }) => id));
}

const SIDES: readonly Side[] = ['original', 'replaced', 'compare'];

function ViewSwitch({ model: { say, side, setSide } }: { readonly model: PanelModel }): VNode {
  const options = SIDES.map((value) => ({ value, label: say(`view.${value}`) }));
  return <Segmented label={say('view')} options={options} value={side} onChange={setSide} />;
}

function SubLine({ model }: { readonly model: PanelModel }): VNode {
  const { say, side, view, choices } = model;
  const { replaced, kept } = countChoices(view.entities, choices);
  if (side !== 'original') {
    const parts = [say('out.replaced', { n: replaced }), ...(kept ? [say('out.kept', { n: kept })] : [])];
    return <>{parts.join(', ')}</>;
  }
  const template = say.template(inserts(view) ? 'sub.paste' : 'sub.send');
  return <Rich template={template} parts={{ tool: <b>{view.toolName}</b> }} />;
}
