import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Chromium, type ChromiumTab, startChromium } from '@/test/e2e/harness/chromium';
import { replicaServer } from '@/test/e2e/harness/server';
import { bareUrl, replicaUrl } from '@/test/e2e/harness/url';
import { answerTimes } from './answers';
import { pseudonymTimes } from './pseudonyms';
import { scanTimes } from './scan';
import { type Measured, printTable } from './table';
import { harmless, mail } from './texts';
import { dispatches, scriptRuns, traced } from './trace';

const LOADS = 25;
const PASTES = 25;
const KEYS = 'Das Lager wird am Montag umgeräumt und neu sortiert.';

const chromium = await startChromium();
const tab = await chromium.tab();
try {
  printTable([
    ...(await sizes()),
    ...(await scanTimes(tab)),
    ...(await pseudonymTimes(tab)),
    ...(await startUp(chromium, tab)),
    ...(await pastes(chromium, tab)),
    ...(await typing(chromium, tab)),
    ...(await memory(chromium, tab)),
    ...(await answerTimes(tab)),
  ]);
} finally {
  await chromium.close();
  await (await replicaServer()).close();
}

async function sizes(): Promise<Measured[]> {
  const bytes = async (file: string) => (await stat(join('.output/chrome-mv3/content-scripts', file))).size;
  return [
    { what: 'guard script', unit: 'KB', values: [(await bytes('guard.js')) / 1000], bar: '≤ 450' },
    { what: 'network script', unit: 'KB', values: [(await bytes('network.js')) / 1000] },
  ];
}

async function startUp({ context }: Chromium, page: ChromiumTab): Promise<Measured[]> {
  const events = await traced(context, async () => {
    for (let load = 0; load < LOADS; load++) await page.open(replicaUrl('deepseek').url);
  });
  return [
    { what: 'guard start-up', unit: 'ms', values: scriptRuns(events, 'guard.js'), bar: '≤ 40' },
    { what: 'network guard start-up', unit: 'ms', values: scriptRuns(events, 'network.js') },
  ];
}

async function pastes({ context }: Chromium, page: ChromiumTab): Promise<Measured[]> {
  const opening: number[] = [];
  await page.open(replicaUrl('deepseek').url);
  for (let paste = 0; paste < PASTES; paste++) opening.push(await timePanel(page));
  await page.open(replicaUrl('deepseek').url);
  const clean = await traced(context, async () => {
    for (let paste = 0; paste < PASTES; paste++) await page.paste(harmless(2000));
  });
  return [
    { what: 'paste to panel, mail of 2,000', unit: 'ms', values: opening, bar: '≤ 100' },
    { what: 'harmless paste of 2,000, all listeners', unit: 'ms', values: dispatches(clean, 'paste') },
  ];
}

/** From the key press to the panel having the keyboard, as the page's own clock sees both. */
async function timePanel(page: ChromiumTab): Promise<number> {
  await page.copy(mail(2000));
  await page.run(() => {
    const times = { pressed: 0, opened: 0 };
    Object.assign(window, { times });
    addEventListener('keydown', (event) => {
      if (event.key === 'v') times.pressed = event.timeStamp;
    });
    addEventListener('focusin', (event) => {
      if ((event.target as Element).matches(':popover-open')) times.opened = event.timeStamp;
    });
  });
  await page.press('Control+v');
  await page.panelOpens();
  const taken = await page.run(() => {
    const { times } = window as unknown as { times: { pressed: number; opened: number } };
    return times.opened - times.pressed;
  });
  await page.press('Escape');
  await page.panelCloses();
  return taken;
}

async function typing({ context }: Chromium, page: ChromiumTab): Promise<Measured[]> {
  const type = async (url: string) => {
    await page.open(url);
    const events = await traced(context, () => page.type(KEYS));
    return [...dispatches(events, 'keydown'), ...dispatches(events, 'input')];
  };
  return [
    {
      what: 'listeners of a key, with the guard',
      unit: 'ms',
      values: await type(replicaUrl('deepseek').url),
    },
    { what: 'listeners of a key, without it', unit: 'ms', values: await type(bareUrl('deepseek').url) },
  ];
}

/** Heap of the page with all its worlds, after collecting what is not needed, before and after 200 pastes. */
async function memory({ context }: Chromium, page: ChromiumTab): Promise<Measured[]> {
  await page.open(replicaUrl('deepseek').url);
  const session = await context.newCDPSession(page.page);
  await session.send('Performance.enable');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
  };
  await page.paste(harmless(2000));
  const before = await heap();
  for (let paste = 0; paste < 100; paste++) {
    await page.paste(harmless(2000));
    await page.press('Control+a');
    await page.paste(mail(2000));
    await page.panelOpens();
    await page.press('Escape');
    await page.panelCloses();
    await page.press('Delete');
  }
  return [
    { what: 'heap after the first paste', unit: 'MB', values: [before] },
    { what: 'heap after 200 pastes', unit: 'MB', values: [await heap()] },
  ];
}
