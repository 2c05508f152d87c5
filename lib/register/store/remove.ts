import type { RegisterDatabase } from '../database';
import type { RecordTable, VersionTable } from '../tables';
import { orRegisterError, RegisterError } from './errors';
import type { Kept, Removed } from './removal';

/** What can be deleted. A version of an assessment or a policy goes only with its use case, or never. */
export type Removable = Exclude<RecordTable, 'company' | 'taskMarks'> | 'notices';

/**
 * Deletes a record (a notice: all its versions) with what belongs to it, and gives back what it took.
 *
 * @throws RegisterError `unknown` where it is not there, `in_use` for a tool with uses: it can be retired
 */
export async function removeRecord(
  database: RegisterDatabase,
  table: Removable,
  id: string,
): Promise<Removed> {
  const tables = TOUCHED[table].map((name) => database.table(name));
  return orRegisterError(table, () =>
    database.transaction('rw', tables, async () => {
      const removed = (await REMOVE[table](database, id)).filter(({ rows }) => rows.length > 0);
      if (removed.length === 0) throw new RegisterError('unknown', `${table}.${id}`);
      return removed;
    }),
  );
}

type Remove = (database: RegisterDatabase, id: string) => Promise<Removed>;

const TOUCHED: Readonly<Record<Removable, readonly string[]>> = {
  tools: ['tools', 'dayCounts', 'monthTotals', 'useCases'],
  useCases: ['useCases', 'assessments', 'notices', 'taskMarks'],
  vendorChecks: ['vendorChecks', 'tools'],
  reviews: ['reviews'],
  literacy: ['literacy'],
  incidents: ['incidents'],
  exportLogs: ['exportLogs'],
  notices: ['notices'],
};

const REMOVE: Readonly<Record<Removable, Remove>> = {
  tools: removeTool,
  useCases: removeUseCase,
  vendorChecks: removeVendorCheck,
  reviews: plain('reviews'),
  literacy: plain('literacy'),
  incidents: plain('incidents'),
  exportLogs: plain('exportLogs'),
  notices: async (database, series) => [await take(database, 'notices', { series })],
};

function plain(table: RecordTable): Remove {
  return async (database, id) => [await take(database, table, { id })];
}

async function removeTool(database: RegisterDatabase, id: string): Promise<Removed> {
  const used = (row: { toolId: string }) => row.toolId === id;
  const counts =
    (await database.dayCounts.filter(used).count()) + (await database.monthTotals.filter(used).count());
  if (counts > 0) throw new RegisterError('in_use', `tools.${id}`);
  const tool = await take(database, 'tools', { id });
  const before = await database.useCases.filter(({ tools }) => tools.includes(id)).toArray();
  await database.useCases.bulkPut(
    before.map((useCase) => ({ ...useCase, tools: useCase.tools.filter((other) => other !== id) })),
  );
  return [tool, { table: 'useCases', rows: before }];
}

async function removeUseCase(database: RegisterDatabase, id: string): Promise<Removed> {
  const marks = await database.taskMarks.where('id').startsWith(`use-case:${id}:`).toArray();
  await database.taskMarks.bulkDelete(marks.map((mark) => mark.id));
  return [
    await take(database, 'useCases', { id }),
    await take(database, 'assessments', { series: id }),
    await take(database, 'notices', { useCaseId: id }),
    { table: 'taskMarks', rows: marks },
  ];
}

async function removeVendorCheck(database: RegisterDatabase, id: string): Promise<Removed> {
  const check = await take(database, 'vendorChecks', { id });
  const before = await database.tools.filter(({ vendorCheckId }) => vendorCheckId === id).toArray();
  await database.tools.bulkPut(before.map((tool) => ({ ...tool, vendorCheckId: null })));
  return [check, { table: 'tools', rows: before }];
}

async function take(
  database: RegisterDatabase,
  table: RecordTable | VersionTable,
  which: Readonly<Record<string, string>>,
): Promise<Kept> {
  const rows: object[] = await database.table(table).where(which).toArray();
  await database.table(table).where(which).delete();
  return { table, rows };
}
