import { filterUses, NO_FILTER } from '@/components/register/filter-uses';
import { FINDING_TYPES } from '@/lib/detect/types';
import { usesWorkbook } from '@/lib/exports/use-sheet';
import { writeXlsx } from '@/lib/exports/xlsx/write-xlsx';
import { canonicalJson, sha256 } from '@/lib/register/canonical';
import { openDatabase, type StoredUse } from '@/lib/register/database';
import { importFiles } from '@/lib/register/exchange/import';
import { followUses } from '@/lib/register/follow-uses';
import { findingsByKind, usesByWeek } from '@/lib/register/overview/uses-overview';
import { createRegister } from '@/lib/register/register';
import { createStore } from '@/lib/register/store/store';
import { openTasks } from '@/lib/register/tasks/open-tasks';
import type { Use } from '@/lib/register/use';
import { enterUses } from '@/lib/register/uses/enter';

/*
 * Runs in a page of the extension: what the register's pages ask of the database and of memory, over invented
 * uses of half a year.
 */

const TODAY = '2026-11-23';
const DAYS = 180;
const TOOLS = ['chatgpt', 'claude', 'deepl', 'gemini', 'm365-copilot', 'mistral', 'perplexity', 'poe'];
const PURPOSES = ['mail', 'text', 'translate', 'summarise', 'ideas', 'code'];
const ROLES = ['sales', 'service', 'marketing', 'hr'] as const;
const PROTECTED = ['pseudonymised', 'none_needed', 'warned_continued', 'cancelled'] as const;

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)] as T;
}

function inventedUse(): Use {
  const ago = Math.floor(Math.random() * DAYS);
  return {
    id: crypto.randomUUID(),
    day: new Date(Date.parse(TODAY) - ago * 86_400_000).toISOString().slice(0, 10),
    toolId: pick(TOOLS),
    action: 'paste',
    protection: pick(PROTECTED),
    guard: 'selectors',
    types: { [pick(FINDING_TYPES)]: 3, PERSON: 2 },
    purpose: pick(PURPOSES),
    role: pick(ROLES),
    policyVersion: 'bench',
    detectorVersion: 'bench',
  };
}

const inventedUses = (count: number) => Array.from({ length: count }, inventedUse);

/** Fills the register of this browser. */
export async function fill(count: number): Promise<void> {
  const database = openDatabase();
  for (let entered = 0; entered < count; entered += 10_000) {
    const uses = inventedUses(Math.min(10_000, count - entered));
    const { uses: rows, dayCounts, tools } = database;
    await database.transaction('rw', rows, dayCounts, tools, () => enterUses(database, uses));
  }
  database.close();
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** From the closed database to the figures of the overview: weeks, kinds, tasks. */
export function timeOverview(): Promise<number> {
  return timed(async () => {
    const store = createStore(openDatabase());
    const snapshot = await store.snapshot();
    usesByWeek(snapshot.dayCounts, 26, TODAY);
    findingsByKind(snapshot.dayCounts);
    openTasks(snapshot, TODAY);
    store.database.close();
  });
}

/** Reads the whole list of uses: until the first rows are there, until all are. */
export async function timeUses(): Promise<{ first: number; all: number; uses: readonly StoredUse[] }> {
  const database = openDatabase();
  const begun = performance.now();
  let first = 0;
  return new Promise((resolve, reject) => {
    const end = followUses(
      createRegister(database),
      ({ uses, isComplete }) => {
        first ||= performance.now() - begun;
        if (isComplete) resolve({ first, all: performance.now() - begun, uses });
      },
      reject,
    );
    void end;
  });
}

const FILTERS = [
  { ...NO_FILTER, search: 'iban' },
  { ...NO_FILTER, search: 'mail chatgpt' },
  { ...NO_FILTER, search: '12.10.2026' },
  { ...NO_FILTER, toolId: 'deepl', protection: 'pseudonymised' },
] as const;

/** Filters of the list, each over all uses. */
export async function timeFilters(uses: readonly StoredUse[]): Promise<number[]> {
  const times: number[] = [];
  for (const filter of [...FILTERS, ...FILTERS]) {
    times.push(await timed(() => filterUses(uses, filter, 'de')));
  }
  return times;
}

/** Writes all uses into a workbook, as the export's worker does. */
export async function timeXlsx(uses: readonly StoredUse[]): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    times.push(await timed(() => writeXlsx(usesWorkbook(uses, { day: TODAY, productVersion: 'bench' }))));
  }
  return times;
}

/** Takes the registers of many browsers in, into a register that has uses already. */
export async function timeImport(
  files: number,
  usesEach: number,
): Promise<{ time: number; newUses: number }> {
  const made = await Promise.all(Array.from({ length: files }, (_, index) => registerFile(index, usesEach)));
  const store = createStore(openDatabase('register-bench'));
  let newUses = 0;
  const time = await timed(async () => {
    newUses = (await importFiles(store, made)).total.newUses;
  });
  await store.database.delete();
  return { time, newUses };
}

async function registerFile(index: number, uses: number): Promise<File> {
  const contents = {
    format: 'schleuse-register',
    schema_version: 1,
    law_version: '2026-11-23',
    exported_day: TODAY,
    product_version: 'bench',
    tables: {
      uses: inventedUses(uses),
      tools: [],
      useCases: [],
      assessments: [],
      reviews: [],
      incidents: [],
    },
  };
  const text = JSON.stringify({ ...contents, sha256: await sha256(canonicalJson(contents)) });
  return new File([text], `register-${index}.json`);
}

/** Runs everything and gives back times in milliseconds. */
export async function measure(count: number, files: number, usesEach: number) {
  await fill(count);
  const overview: number[] = [];
  for (let run = 0; run < 5; run++) overview.push(await timeOverview());
  const { first, all, uses } = await timeUses();
  if (uses.length !== count) throw new Error(`${uses.length} uses were read`);
  const filters = await timeFilters(uses);
  const xlsx = await timeXlsx(uses);
  const { time, newUses } = await timeImport(files, usesEach);
  if (newUses !== files * usesEach) throw new Error(`${newUses} uses were taken in`);
  return { overview, first, all, filters, xlsx, merge: time };
}
