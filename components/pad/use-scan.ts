import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Detection, DetectOptions } from '@/lib/detect/types';
import { startScan } from '@/lib/overlay/scan';

/** What is known of a text. `text` is the one it was found in, so that nothing old counts for a new text. */
export type Scan =
  | { readonly kind: 'empty' }
  | { readonly kind: 'scanning'; readonly percent: number }
  | { readonly kind: 'done'; readonly text: string; readonly detection: Detection }
  | { readonly kind: 'failed' };

/** After this pause in typing a text is scanned. In ms. */
const PAUSE_MS = 200;

/** Scans a text in a worker whenever it has changed; `again` tries once more after a failure. */
export function useScan(text: string, options: DetectOptions): readonly [Scan, again: () => void] {
  const [scan, setScan] = useState<Scan>({ kind: 'empty' });
  const [attempt, setAttempt] = useState(0);
  const { sensitivity, allowList, ownTerms, hashedTerms, ignored } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is reason enough
  useEffect(() => {
    if (text.trim() === '') return setScan({ kind: 'empty' });
    setScan({ kind: 'scanning', percent: 0 });
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = scanText(text, options, setScan);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [text, sensitivity, allowList, ownTerms, hashedTerms, ignored, attempt]);
  const again = useCallback(() => setAttempt((n) => n + 1), []);
  return [isOf(scan, text) ? scan : { kind: 'scanning', percent: 0 }, again];
}

/** Between a change of the text and the effect that follows it, the last result is not shown as the new one's. */
function isOf(scan: Scan, text: string): boolean {
  if (scan.kind === 'empty') return text.trim() === '';
  return scan.kind !== 'done' || scan.text === text;
}

function scanText(text: string, options: DetectOptions, tell: (scan: Scan) => void): () => void {
  return startScan(
    { text, options },
    {
      onProgress: ({ done, total }) =>
        tell({ kind: 'scanning', percent: Math.floor((100 * done) / Math.max(1, total)) }),
      onDone: (detection) => tell({ kind: 'done', text, detection }),
      onFailed: () => tell({ kind: 'failed' }),
    },
  );
}
