import { createDetector } from '@/lib/detect/detect';
import type { ScanOrder, ScanReport } from './scan-messages';

/** Scans one text off the page's and the overlay's threads. Its errors reach the overlay as `error` events. */
self.addEventListener('message', (event: MessageEvent<ScanOrder>) => {
  const { text, options } = event.data;
  const detection = createDetector().detect(text, options);
  report({ type: 'done', detection });
});

function report(message: ScanReport): void {
  self.postMessage(message);
}
