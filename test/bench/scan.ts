import type { ChromiumTab } from '@/test/e2e/harness/chromium';
import { pageScript } from './bundle';
import type { Measured } from './table';
import { mail } from './texts';

const CASES = [
  { length: 2_000, runs: 300, bar: 'median ≤ 3, p99 ≤ 10' },
  { length: 20_000, runs: 60 },
  { length: 100_000, runs: 20, bar: '≤ 150' },
] as const;

/** Scan times of the detector in a page of real Chromium, the first runs left out. */
export async function scanTimes(tab: ChromiumTab): Promise<Measured[]> {
  await tab.page.goto('about:blank');
  await tab.page.evaluate(await pageScript('detector', "export * from '@/lib/detect/detect';"));
  const rows: Measured[] = [];
  for (const { length, runs, ...rest } of CASES) {
    const values = await tab.page.evaluate(timeScans, { text: mail(length), runs });
    rows.push({ what: `scan of ${length.toLocaleString('en')} characters`, unit: 'ms', values, ...rest });
  }
  return rows;
}

/** Runs in the page. */
function timeScans({ text, runs }: { text: string; runs: number }): number[] {
  const { createDetector } = (window as unknown as { detector: typeof import('@/lib/detect/detect') })
    .detector;
  const { detect } = createDetector();
  const options = { sensitivity: 'balanced', allowList: [] } as const;
  const times: number[] = [];
  for (let run = -10; run < runs; run++) {
    const begun = performance.now();
    detect(`${text} ${run}`, options);
    if (run >= 0) times.push(performance.now() - begun);
  }
  return times;
}
