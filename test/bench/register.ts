import { type Chromium, startChromium } from '@/test/e2e/harness/chromium';
import { replicaServer } from '@/test/e2e/harness/server';
import { pageScript } from './bundle';
import { type Measured, printTable } from './table';

const USES = 100_000;
const FILES = 200;
const USES_EACH = 500;

type Work = typeof import('./register-work');

const chromium = await startChromium();
try {
  printTable(await registerTimes(chromium));
} finally {
  await chromium.close();
  await (await replicaServer()).close();
}

/** What a large register takes, measured in a page of the extension with its real database. */
async function registerTimes({ context, extensionId }: Chromium): Promise<Measured[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/pad.html`);
  await page.evaluate(await pageScript('registerWork', "export * from '@/test/bench/register-work';"));
  const times = await page.evaluate(
    ([uses, files, each]) =>
      (globalThis as unknown as { registerWork: Work }).registerWork.measure(uses, files, each),
    [USES, FILES, USES_EACH] as const,
  );
  const opening: number[] = [];
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${extensionId}/register.html#/overview`);
    await page.locator('main .grid').first().waitFor();
    opening.push(performance.now() - begun);
  }
  await page.close();
  const of = `${USES.toLocaleString('en')} uses`;
  return [
    { what: `overview's data of ${of}`, unit: 'ms', values: times.overview, bar: '≤ 1000' },
    { what: `overview of ${of}, from opening the page`, unit: 'ms', values: opening, bar: '≤ 1000' },
    { what: `first uses of ${of}`, unit: 'ms', values: [times.first] },
    { what: `all of ${of}`, unit: 'ms', values: [times.all] },
    { what: `filter over ${of}`, unit: 'ms', values: times.filters, bar: '≤ 200' },
    { what: `XLSX of ${of}`, unit: 'ms', values: times.xlsx, bar: '≤ 5000' },
    {
      what: `merge of ${FILES} files with ${USES_EACH} uses`,
      unit: 'ms',
      values: [times.merge],
      bar: '≤ 30000',
    },
  ];
}
