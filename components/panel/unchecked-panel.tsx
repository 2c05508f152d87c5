import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { decisionStrings } from '@/lib/i18n/decisions';
import { translator } from '@/lib/i18n/translator';
import type { FromOverlay, UncheckedView } from '@/lib/overlay/protocol';
import { CancelButton, MainButton } from './buttons';
import { Shell } from './shell';
import { inserts } from './use-deeds';
import { usePanelKeys } from './use-keys';

interface UncheckedPanelProps {
  readonly view: UncheckedView;
  readonly send: (message: FromOverlay) => void;
}

/** The check broke off. That says nothing about the text, and the panel says so. */
export function UncheckedPanel({ view, send }: UncheckedPanelProps): VNode {
  const say = useMemo(() => translator(decisionStrings, view.language), [view.language]);
  const sending = inserts(view) ? '' : '.send';
  const again = () => send({ type: 'retry' });
  const cancel = () => send({ type: 'cancel' });
  const unlocked = usePanelKeys({ main: again, cancel });
  return (
    <Shell
      title={say('unchecked.title')}
      sub={say('unchecked.sub')}
      mark="fallback"
      closeLabel={say('cancel')}
      onClose={cancel}
      footer={
        <>
          <MainButton onClick={unlocked(again)}>
            <Icon name="reload" />
            <span>{say('unchecked.again')}</span>
          </MainButton>
          {view.allowUnchecked && (
            <button type="button" class="btn" onClick={unlocked(() => send({ type: 'unchecked' }))}>
              {say(`unchecked.anyway${sending}`)}
            </button>
          )}
          <CancelButton onClick={cancel}>{say('cancel')}</CancelButton>
        </>
      }
    >
      <div class="p-one">
        <Message tone="note">
          {say(view.allowUnchecked ? `unchecked.do${sending}` : 'unchecked.forbidden')}
        </Message>
      </div>
    </Shell>
  );
}
