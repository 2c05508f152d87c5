import { readFile } from 'node:fs/promises';
import { createDetector, type Detector } from '@/lib/detect/detect';
import { loadModel } from '@/lib/detect/tagger/load-model';

/** The detector with its trained model, as workers and pages of the extension have it. */
export async function fullDetector(): Promise<Detector> {
  return createDetector({
    model: await loadModel(async (path) => new Uint8Array(await readFile(`public/${path}`))),
  });
}
