import { readFile } from 'node:fs/promises';
import { MODEL_FILES } from '@/lib/detect/tagger/model';
import { LISTS } from '@/lib/detect/take-lists';
import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import { pageScript } from './bundle';
import type { Measured } from './table';
import { mail } from './texts';

const CASES = [
  { length: 2_000, runs: 300, terms: 0, bar: 'median ≤ 3, p99 ≤ 10' },
  { length: 2_000, runs: 300, terms: 50_000, bar: '≤ 1.2 × without' },
  { length: 20_000, runs: 60, terms: 0 },
  { length: 100_000, runs: 20, terms: 0, bar: '≤ 150' },
] as const;

const SOURCE = `
export * from '@/lib/detect/detect';
export * from '@/lib/detect/tagger/load-model';
export * from '@/lib/detect/terms/hashed-terms';
export * from '@/lib/detect/warm-up';
`;
type Exports = typeof import('@/lib/detect/detect') &
  typeof import('@/lib/detect/tagger/load-model') &
  typeof import('@/lib/detect/terms/hashed-terms') &
  typeof import('@/lib/detect/warm-up');
type Window = { detector: Exports; scanner: { detect: (text: string, terms: number) => number } };

/** Scan times of the detector with its trained model in a page of real Chromium, warmed up as the guard does it. */
export async function scanTimes(tab: ChromiumTab): Promise<Measured[]> {
  await tab.page.goto('about:blank');
  await tab.page.evaluate(await pageScript('detector', SOURCE));
  const files = [...Object.values(MODEL_FILES), ...LISTS.map(([file]) => file)].map(
    async (path) => [path, (await readFile(`public/${path}`)).toString('base64')] as const,
  );
  const start = await tab.page.evaluate(prepare, Object.fromEntries(await Promise.all(files)));
  const rows: Measured[] = [{ what: 'loading the model', unit: 'ms', values: [start], bar: '≤ 30' }];
  for (const { length, runs, terms, ...rest } of CASES) {
    const values = await tab.page.evaluate(timeScans, { text: mail(length), runs, terms });
    const own = terms > 0 ? `, ${terms.toLocaleString('en')} own terms` : '';
    const what = `scan of ${length.toLocaleString('en')} characters${own}`;
    rows.push({ what, unit: 'ms', values, ...rest });
  }
  return rows;
}

/** Runs in the page. @returns how long reading the model and making a detector took, in ms */
async function prepare(files: Record<string, string>): Promise<number> {
  const page = window as unknown as Window;
  const { createDetector, loadModel, hashTerms, warmUp } = page.detector;
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)),
    ]),
  );
  const begun = performance.now();
  const model = await loadModel(async (path) => bytes.get(path) as Uint8Array);
  const detector = createDetector({ model });
  const loaded = performance.now() - begun;
  const waiting: (() => void)[] = [];
  warmUp(detector, (scan) => waiting.push(scan));
  for (let scan = waiting.pop(); scan; scan = waiting.pop()) {
    scan();
    await new Promise((rested) => setTimeout(rested));
  }
  const lists = new Map([[0, [] as ReturnType<typeof hashTerms>[]]]);
  page.scanner = {
    detect: (text, terms) => {
      const invented = () => Array.from({ length: terms }, (_, i) => `Kunde ${(i * 7919).toString(36)} Bau`);
      if (!lists.has(terms)) lists.set(terms, [hashTerms(invented())]);
      const begin = performance.now();
      detector.detect(text, { sensitivity: 'balanced', allowList: [], hashedTerms: lists.get(terms) ?? [] });
      return performance.now() - begin;
    },
  };
  return loaded;
}

/** Runs in the page. */
function timeScans({ text, runs, terms }: { text: string; runs: number; terms: number }): number[] {
  const { scanner } = window as unknown as Window;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(scanner.detect(`${text} ${run}`, terms));
  return times;
}
