import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { popupStrings } from '@/lib/i18n/popup';
import type { Translate } from '@/lib/i18n/translator';
import type { Answer } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { PointButton } from './point-button';

interface PauseActionProps {
  readonly say: Translate<(typeof popupStrings)['de']>;
  readonly answer: Answer<'tab.query'>;
  readonly tabId: number;
  readonly onDone: () => Promise<void>;
}

/** Stops guarding this tab, where it is guarded; where the composer isn't known for sure, it can be shown. The way back is the main button of a paused tab. */
export function PauseAction({ say, answer, tabId, onDone }: PauseActionProps): VNode | null {
  if (answer.state !== 'protected' && answer.state !== 'fallback') return null;
  if (answer.reason === 'tool-blocked') return null;
  const isKnown = answer.state === 'protected';
  return (
    <section class="blk pair">
      <button
        type="button"
        class={isKnown ? 'btn' : 'btn small'}
        onClick={() => void ask({ kind: 'tab.pause', tabId, paused: true }).then(onDone)}
      >
        <Icon name="pause" small={!isKnown} />
        {say('popup.pause')}
      </button>
      {!isKnown && <PointButton language={say.language} tabId={tabId} />}
    </section>
  );
}
