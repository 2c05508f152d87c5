import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { MainButton } from '@/components/panel/buttons';
import { Shell } from '@/components/panel/shell';
import { usePanelKeys } from '@/components/panel/use-keys';
import { Icon } from '@/components/ui/icon';
import { Message } from '@/components/ui/message';
import { fileStrings } from '@/lib/i18n/files';
import { translator } from '@/lib/i18n/translator';
import type { FilesFailedView, FromOverlay } from '@/lib/overlay/protocol';

interface FilesFailedProps {
  readonly view: FilesFailedView;
  readonly send: (message: FromOverlay) => void;
}

/** The page did not take the files. They can be saved here, and attaching can be tried again. */
export function FilesFailed({ view, send }: FilesFailedProps): VNode {
  const say = useMemo(() => translator(fileStrings, view.language), [view.language]);
  const [isSaved, setSaved] = useState(false);
  const close = () => send({ type: 'cancel' });
  const again = () => send({ type: 'retry' });
  const unlocked = usePanelKeys({ main: again, cancel: close });
  return (
    <Shell
      title={say('failed.title')}
      sub={say('failed.sub')}
      mark="fallback"
      closeLabel={say('close')}
      onClose={close}
      footer={
        <>
          <MainButton onClick={unlocked(again)}>
            <Icon name="reload" />
            <span>{say('failed.retry')}</span>
          </MainButton>
          <button type="button" class="btn quiet push" onClick={close}>
            {say('close')}
          </button>
        </>
      }
    >
      <div class="p-one">
        <Message tone="note">{say('failed.do')}</Message>
        <div class="f-save">
          {view.files.map((file, index) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
              key={index}
              type="button"
              class="btn"
              onClick={() => {
                save(file);
                setSaved(true);
              }}
            >
              <Icon name="download" />
              <span>{say('failed.save', { file: file.name })}</span>
            </button>
          ))}
        </div>
        <p class="muted" role="status">
          {isSaved ? say('failed.saved') : ''}
        </p>
      </div>
    </Shell>
  );
}

/** Hands a file to the browser's downloads. */
function save(file: File): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the download has begun by then
}
