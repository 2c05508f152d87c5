import { expect, it } from 'vitest';
import { createDetector, type Detector } from './detect';
import type { DetectOptions } from './types';
import { warmUp } from './warm-up';

/** A detector that writes down which texts it is given. */
function writingDetector(): { detector: Detector; texts: string[] } {
  const texts: string[] = [];
  const { detect, version } = createDetector();
  const detector = {
    version,
    detect: (text: string, options: DetectOptions) => {
      texts.push(text);
      return detect(text, options);
    },
  };
  return { detector, texts };
}

it('scans so many times, each time in an idle moment of its own', () => {
  const { detector, texts } = writingDetector();
  const waiting: (() => void)[] = [];
  warmUp(detector, (scan) => waiting.push(scan), 3);
  expect(texts).toHaveLength(0);
  for (let moment = 1; moment <= 3; moment++) {
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    expect(texts).toHaveLength(moment);
  }
  expect(waiting).toHaveLength(0);
});

it('reads no text twice, and meets a value of many kinds', () => {
  const { detector, texts } = writingDetector();
  warmUp(detector, (scan) => scan());
  expect(new Set(texts).size).toBe(texts.length);
  const found = texts.map(
    (text) => detector.detect(text, { sensitivity: 'balanced', allowList: [] }).findings,
  );
  const types = new Set(found.flat().map(({ type }) => type));
  for (const type of ['EMAIL', 'PHONE', 'IBAN', 'ADDRESS', 'DATE_OF_BIRTH', 'CUSTOMER_ID', 'PERSON'] as const)
    expect(types).toContain(type);
});
