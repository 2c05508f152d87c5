import type { SliceProgress } from '@/lib/detect/slices';
import type { Detection } from '@/lib/detect/types';
import type { ScanOrder, ScanReport } from './scan-messages';

interface ScanListener {
  onProgress(progress: SliceProgress): void;
  onDone(detection: Detection): void;
  /** The worker could not start or broke. */
  onFailed(): void;
}

/**
 * Scans a long text in a worker.
 * @returns stops the scan; nothing is reported afterwards
 */
export function startScan(order: ScanOrder, listener: ScanListener): () => void {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<ScanReport>) => {
    const report = event.data;
    if (report.type === 'progress') return listener.onProgress(report);
    worker.terminate();
    listener.onDone(report.detection);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    listener.onFailed();
  });
  worker.postMessage(order);
  return () => worker.terminate();
}
