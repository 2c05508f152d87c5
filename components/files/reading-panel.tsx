import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { CancelButton, MainButton } from '@/components/panel/buttons';
import { Shell } from '@/components/panel/shell';
import { usePanelKeys } from '@/components/panel/use-keys';
import { fileStrings } from '@/lib/i18n/files';
import { translator } from '@/lib/i18n/translator';
import type { FilesProgress } from '@/lib/overlay/files/messages';
import type { FilesView, FromOverlay } from '@/lib/overlay/protocol';

interface ReadingPanelProps {
  readonly view: FilesView;
  /** `null`: copies are being written. */
  readonly progress: FilesProgress | null;
  readonly send: (message: FromOverlay) => void;
}

/** Files are being checked: which, how far, how much so far. */
export function ReadingPanel({ view, progress, send }: ReadingPanelProps): VNode {
  const say = useMemo(() => translator(fileStrings, view.language), [view.language]);
  const cancel = () => send({ type: 'cancel' });
  usePanelKeys({ cancel });
  const m = view.files.length;
  const file = view.files[progress?.file ?? 0]?.name ?? '';
  const p = shareDone(view.files, progress);
  return (
    <Shell
      title={progress ? say('scan.title', { n: m }) : say('write.title')}
      sub={progress ? say('scan.sub', { file, i: progress.file + 1, m }) : ''}
      closeLabel={say('cancel')}
      onClose={cancel}
      footer={
        <>
          <MainButton disabled onClick={cancel}>
            {m > 1 ? say('go.files', { n: m }) : say('go.copy')}
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
          <p class="progress small muted num">{say('scan.progress', { p, n: progress?.found ?? 0 })}</p>
        </div>
        <p class="muted">{say('scan.safe')}</p>
        <p class="vh" role="status">
          {say('scan.said', { p: p < 50 ? 0 : p < 100 ? 50 : 100 })}
        </p>
      </div>
    </Shell>
  );
}

/** In percent, files weighed by their size. */
function shareDone(files: readonly File[], progress: FilesProgress | null): number {
  if (!progress) return 100;
  const sizes = files.map(({ size }) => size + 1);
  const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
  const inFile = (sizes[progress.file] ?? 0) * (progress.done / Math.max(1, progress.total));
  return Math.floor((100 * (sum(sizes.slice(0, progress.file)) + inFile)) / sum(sizes));
}
