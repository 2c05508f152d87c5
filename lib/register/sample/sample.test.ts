import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aUse } from '@/test/helpers/a-use';
import { reproducesItself } from '../assessments/effective';
import { verifyChain } from '../chain';
import { backupTablesSchema } from '../exchange/form';
import { importFiles } from '../exchange/import';
import { registerFile } from '../exchange/write';
import { openRealStore, openStore } from '../open-store';
import { usesByWeek } from '../overview/uses-overview';
import { createRegister } from '../register';
import { EMPTY_SNAPSHOT } from '../store/snapshot';
import { openTasks } from '../tasks/open-tasks';
import { aFile } from '../testing/some-files';
import { countUses } from '../uses/counters';
import { countsOf } from '../uses/linked';
import { isSampleLoaded, loadSample, removeSample } from './sample';
import { sampleTables } from './tables';
import { SAMPLE_WEEKS } from './uses';

const TODAY = '2026-11-23';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

test.each(['de', 'en'] as const)('every record of the sample keeps to its form (%s)', async (language) => {
  const tables = await sampleTables(language, TODAY);
  expect(backupTablesSchema.parse(tables)).toEqual(tables);
  const { assessments, policies, notices } = tables;
  expect(await verifyChain([...assessments, ...policies, ...notices])).toEqual([]);
  expect(assessments.filter((record) => !reproducesItself(record))).toEqual([]);
});

test('the sample shows what there is to see: every class but the forbidden, all states, weeks, open tasks', async () => {
  const tables = await sampleTables('de', TODAY);
  const dayCounts = [...countUses(tables.uses).values()];
  const snapshot = { ...EMPTY_SNAPSHOT, ...tables, company: tables.company[0], dayCounts };
  expect(new Set(tables.assessments.map(({ category }) => category))).toEqual(
    new Set(['minimal', 'limited', 'high']),
  );
  expect(tables.uses.length).toBeGreaterThan(500);
  const weeks = usesByWeek(dayCounts, SAMPLE_WEEKS, TODAY);
  expect(weeks.slice(0, -1).every(({ tools }) => tools.size > 0)).toBe(true);
  const kinds = openTasks(snapshot, TODAY).map(({ id }) => id.split(':').slice(2).join(':'));
  for (const kind of ['document', 'notice:image', 'flag:HIGH_RISK_ANNEX', 'findings', 'hold', 'close']) {
    expect(kinds).toContain(kind);
  }
  expect(kinds.filter((kind) => kind.startsWith('reassess'))).toHaveLength(1);
  const mails = tables.useCases[0];
  expect(mails && countsOf(mails, dayCounts).length).toBeGreaterThan(50);
});

test('loaded, the sample is what is shown; removed, all is as it was', async () => {
  const real = openRealStore();
  await createRegister(real.database).record(aUse());
  const before = await real.snapshot();
  await loadSample('de', TODAY);
  const shown = await openStore();
  expect(shown.isSample).toBe(true);
  expect((await shown.snapshot()).company?.name).toBe('Muster GmbH');
  expect(await real.snapshot()).toEqual(before);

  const { text } = await registerFile(shown, { day: TODAY, productVersion: '1.0.0' });
  const report = await importFiles(real, [aFile(text)]);
  expect(report.files).toMatchObject([{ outcome: 'left_out', problem: 'sample' }]);

  shown.database.close();
  await removeSample();
  expect(await isSampleLoaded()).toBe(false);
  expect(await Dexie.getDatabaseNames()).toEqual([real.database.name]);
  expect((await openStore()).isSample).toBe(false);
  expect(await real.snapshot()).toEqual(before);
});
