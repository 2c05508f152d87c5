import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SliceProgress } from '@/lib/detect/slices';
import type { FromOverlay, ScanningView } from '@/lib/overlay/protocol';
import { startScan } from '@/lib/overlay/scan';
import { ScanningPanel } from './scanning-panel';

/** A shorter scan shows nothing. In ms. */
const SHOW_AFTER_MS = 400;

interface ScanningProps {
  readonly view: ScanningView;
  readonly send: (message: FromOverlay) => void;
}

/** Scans the text of the view and answers with what was found. */
export function Scanning({ view, send }: ScanningProps): VNode | null {
  const [progress, setProgress] = useState<SliceProgress>({ done: 0, total: view.text.length, found: 0 });
  const [isShown, setShown] = useState(false);
  const [startedAt] = useState(() => performance.now());
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    const stop = startScan(
      { text: view.text, options: view.detectOptions },
      {
        onProgress: setProgress,
        onDone: (detection) => send({ type: 'scanned', detection }),
        onFailed: () => send({ type: 'scan-failed' }),
      },
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [view, send]);
  if (!isShown) return null;
  return <ScanningPanel view={view} progress={progress} startedAt={startedAt} send={send} />;
}
