import { browser } from 'wxt/browser';
import { createDetector, type Detector } from '@/lib/detect/detect';
import { rememberingDetector } from '@/lib/detect/incremental';
import { fetchOwnFile, loadModel } from '@/lib/detect/tagger/load-model';
import type { Detection, DetectOptions } from '@/lib/detect/types';
import { warmUp } from '@/lib/detect/warm-up';
import { logFailure } from '@/lib/log';

/**
 * The detector of a page. Begins with rules alone, and gets the trained model (two
 * megabytes) once somebody is about to write: most frames never need it.
 */
export class PageDetector {
  private detector: Detector = rememberingDetector(createDetector());
  private loading: Promise<void> | undefined;

  detect(text: string, options: DetectOptions): Detection {
    return this.detector.detect(text, options);
  }

  /** Loads the model, once. A model that can't be had leaves the rules at work, and is logged. */
  prepare(): Promise<void> {
    this.loading ??= this.load().catch((error: unknown) => logFailure('tagger', error));
    return this.loading;
  }

  private async load(): Promise<void> {
    const model = await loadModel((path) => fetchOwnFile(browser.runtime.getURL(`/${path}` as never)));
    const detector = createDetector({ model });
    this.detector = rememberingDetector(detector);
    warmUp(detector, (scan) => requestIdleCallback(scan));
  }
}
