import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { announce } from '@/components/ui/announce';
import type { SliceProgress } from '@/lib/detect/slices';
import { decisionStrings } from '@/lib/i18n/decisions';
import { panelStrings } from '@/lib/i18n/panel';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, ScanningView } from '@/lib/overlay/protocol';
import { CancelButton, MainButton } from './buttons';
import { secondsLeft } from './seconds-left';
import { Shell } from './shell';
import { inserts } from './use-deeds';
import { usePanelKeys } from './use-keys';

interface ScanningPanelProps {
  readonly view: ScanningView;
  readonly progress: SliceProgress;
  /** When the scan began, on the clock of `performance.now()`. */
  readonly startedAt: number;
  readonly send: (message: FromOverlay) => void;
}

/** A long text is being checked: how far, how much so far, how long still. */
export function ScanningPanel({ view, progress, startedAt, send }: ScanningPanelProps): VNode {
  const say = useMemo(() => translator(decisionStrings, view.language), [view.language]);
  const panelSay = translator(panelStrings, view.language);
  const cancel = () => send({ type: 'cancel' });
  usePanelKeys({ cancel });
  const p = Math.floor((100 * progress.done) / Math.max(1, progress.total));
  const milestone = p < 50 ? 0 : p < 100 ? 50 : 100;
  useEffect(() => announce(say('scan.said', { p: milestone })), [say, milestone]);
  const left = secondsLeft(progress, performance.now() - startedAt);
  return (
    <Shell
      title={say('scan.title')}
      sub={say('scan.sub', { n: view.text.length })}
      closeLabel={say('cancel')}
      onClose={cancel}
      footer={
        <>
          <MainButton disabled onClick={cancel}>
            {panelSay(inserts(view) ? 'go' : 'go.send')}
          </MainButton>
          <CancelButton onClick={cancel}>{say('cancel')}</CancelButton>
        </>
      }
    >
      <div class="p-one">
        <div>
          <div
            class="gauge"
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={p}
            aria-label={say('scan.gauge')}
          >
            <i style={{ width: `${p}%` }} />
          </div>
          <p class="progress small muted num">
            <span>{say('scan.progress', { p, n: progress.found })}</span>
            {left !== null && <span>{say('scan.left', { n: left })}</span>}
          </p>
        </div>
        <p class="muted">{say(`scan.safe.${safeKey(view)}`)}</p>
      </div>
    </Shell>
  );
}

function safeKey({ occasion }: ScanningView): 'paste' | 'drop' | 'send' {
  return occasion === 'edit' ? 'send' : occasion;
}
