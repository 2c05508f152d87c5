import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageDetector } from './page-detector';

const ASK = 'Peter ist krank, wer übernimmt die Frühschicht?';
const OPTIONS = { sensitivity: 'balanced', allowList: [] } as const;

/** What waits for the browser to have nothing else to do. */
let waiting: (() => void)[] = [];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (scan: () => void) => waiting.push(scan));
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public${new URL(url).pathname}`)));
});
afterEach(() => vi.unstubAllGlobals());

it('finds by rules alone until the model is there, then with it', async () => {
  const detector = new PageDetector();
  expect(detector.detect(ASK, OPTIONS).findings).toEqual([]);
  await detector.prepare();
  expect(detector.detect(ASK, OPTIONS).findings).toMatchObject([{ type: 'PERSON', start: 0, end: 5 }]);
});

it('warms up once the model is there, in idle moments, however often it is asked', async () => {
  const detector = new PageDetector();
  await Promise.all([detector.prepare(), detector.prepare()]);
  for (let moment = 0; moment < 3; moment++) {
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
  }
});
