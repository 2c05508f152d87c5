import { detectInSlices } from '@/lib/detect/slices';
import { fullDetector } from './full-detector';
import type { ScanOrder, ScanReport } from './scan-messages';

/** Scans one text off the overlay's thread. Its errors reach the overlay as `error` events. */
self.addEventListener('message', ({ data }: MessageEvent<ScanOrder>) => {
  // an error in a promise would reach nobody: thrown again outside of it, it is an `error` event
  scan(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});

async function scan({ text, options }: ScanOrder): Promise<void> {
  const slices = detectInSlices(await fullDetector(), text, options);
  for (let step = slices.next(); ; step = slices.next()) {
    if (step.done) return report({ type: 'done', detection: step.value });
    report({ type: 'progress', ...step.value });
  }
}

function report(message: ScanReport): void {
  self.postMessage(message);
}
