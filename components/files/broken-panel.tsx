import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { CancelButton, MainButton } from '@/components/panel/buttons';
import { Shell } from '@/components/panel/shell';
import { usePanelKeys } from '@/components/panel/use-keys';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { fileStrings } from '@/lib/i18n/files';
import { translator } from '@/lib/i18n/translator';
import type { FilesView, FromOverlay } from '@/lib/overlay/protocol';

interface BrokenPanelProps {
  readonly view: FilesView;
  readonly send: (message: FromOverlay) => void;
  readonly retry: () => void;
}

/** The check broke off. That says nothing about the files, and the panel says so. */
export function BrokenPanel({ view, send, retry }: BrokenPanelProps): VNode {
  const say = useMemo(() => translator(fileStrings, view.language), [view.language]);
  const cancel = () => send({ type: 'cancel' });
  const unlocked = usePanelKeys({ main: retry, cancel });
  return (
    <Shell
      title={say('broken.title', { n: view.files.length })}
      sub={say('broken.sub')}
      mark="fallback"
      closeLabel={say('cancel')}
      onClose={cancel}
      footer={
        <>
          <MainButton onClick={unlocked(retry)}>
            <Icon name="reload" />
            <span>{say('broken.again')}</span>
          </MainButton>
          {view.allowOriginal && (
            <button type="button" class="btn" onClick={unlocked(() => send({ type: 'unchecked' }))}>
              {say('unread')}
            </button>
          )}
          <CancelButton onClick={cancel}>{say('cancel')}</CancelButton>
        </>
      }
    >
      <div class="p-one">
        <Message tone="note">{say('refusal.do')}</Message>
      </div>
    </Shell>
  );
}
