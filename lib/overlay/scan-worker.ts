import { createDetector } from '@/lib/detect/detect';
import { detectInSlices } from '@/lib/detect/slices';
import type { ScanOrder, ScanReport } from './scan-messages';

/** Scans one text off the overlay's thread. Its errors reach the overlay as `error` events. */
self.addEventListener('message', ({ data }: MessageEvent<ScanOrder>) => {
  const scan = detectInSlices(createDetector(), data.text, data.options);
  for (let step = scan.next(); ; step = scan.next()) {
    if (step.done) return report({ type: 'done', detection: step.value });
    report({ type: 'progress', ...step.value });
  }
});

function report(message: ScanReport): void {
  self.postMessage(message);
}
