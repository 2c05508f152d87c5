import { createDetector, type Detector } from '@/lib/detect/detect';
import { createEnglishReader } from '@/lib/detect/names/english';
import { fetchOwnFile, loadModel } from '@/lib/detect/tagger/load-model';

/**
 * The detector with all it has: the trained model and the reader of English. For workers and pages of the
 * extension itself; on a tool's page both would weigh too much at its start.
 * @throws when a file of the model can't be read
 */
export async function fullDetector(): Promise<Detector> {
  const model = await loadModel((path) => fetchOwnFile(`/${path}`));
  return createDetector({ model, english: createEnglishReader() });
}
