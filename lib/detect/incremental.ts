import type { Detector } from './detect';
import type { Detection, DetectOptions } from './types';

/** How many texts are remembered: those of a few pauses while typing and the check at sending. */
const REMEMBERED = 8;

interface Entry {
  readonly text: string;
  readonly key: string;
  readonly detection: Detection;
}

/**
 * A detector that remembers its last results, so that the check at sending does not scan again what did not
 * change since the last pause in typing. (Of a text that did change the detector itself reads only the changed
 * segments again for identifiers; names speak for the whole text and are looked for in all of it: a word written
 * small, addressed or signed in one paragraph decides in every other, so that no part can be left out. That is
 * bounded: while someone types it happens in a pause, at most up to 20,000 characters.) Results are those of a
 * full scan.
 */
export function rememberingDetector(detector: Detector): Detector {
  const entries: Entry[] = [];
  return {
    version: detector.version,
    detect(text: string, options: DetectOptions): Detection {
      // a long list goes by its salt, which no other list has
      const key = JSON.stringify({ ...options, hashedTerms: options.hashedTerms?.map(({ salt }) => salt) });
      const at = entries.findIndex((entry) => entry.text === text && entry.key === key);
      const [known] = at < 0 ? [] : entries.splice(at, 1);
      const entry = known ?? { text, key, detection: detector.detect(text, options) };
      entries.unshift(entry);
      entries.length = Math.min(entries.length, REMEMBERED);
      return entry.detection;
    },
  };
}
