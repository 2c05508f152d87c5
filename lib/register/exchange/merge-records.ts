import type { RegisterDatabase } from '../database';
import type { RiskAssessment } from '../model/risk-assessment';
import type { ToolRecord } from '../model/tool';
import type { UseCase } from '../model/use-case';
import type { RegisterTables } from './form';
import { type Brought, NOTHING, plus } from './report';

/** What may be taken of a file's classifications, found out before; see `fitting-versions`. */
export type FittingIds = ReadonlySet<string>;

/** Adds what is new in the records of a file. To be called within a transaction over all tables. */
export async function mergeRecords(
  database: RegisterDatabase,
  tables: RegisterTables,
  fitting: FittingIds,
): Promise<Brought> {
  const { tools, useCases, assessments, reviews, incidents } = tables;
  const parts = [
    tools.length > 0 && (await mergeTools(database, tools)),
    useCases.length > 0 && (await mergeUseCases(database, useCases)),
    assessments.length > 0 && (await mergeAssessments(database, assessments, fitting)),
    reviews.length > 0 && (await mergeByVersion(database, 'reviews', reviews)),
    incidents.length > 0 && (await mergeByVersion(database, 'incidents', incidents)),
  ];
  return parts.filter((part) => part !== false).reduce(plus, NOTHING);
}

const count = (fields: Partial<Brought>): Brought => ({ ...NOTHING, ...fields });

/** A tool that is unknown here is new, whatever somebody else decided about it; of a known one the days are widened. */
async function mergeTools({ tools }: RegisterDatabase, incoming: readonly ToolRecord[]): Promise<Brought> {
  const known = await tools.bulkGet(incoming.map(({ id }) => id));
  const fresh = incoming.filter((_, index) => !known[index]);
  const widened = incoming.flatMap((tool, index) => {
    const before = known[index];
    return before ? (joined(before, tool) ?? []) : [];
  });
  const entered = fresh.map(
    (tool): ToolRecord => ({
      ...tool,
      status: tool.status === 'blocked' ? 'blocked' : 'new',
      statusReason: '',
      vendorCheckId: null,
      version: 1,
    }),
  );
  await tools.bulkPut([...entered, ...widened]);
  return count({ newRecords: fresh.length, knownRecords: incoming.length - fresh.length });
}

function joined(before: ToolRecord, { firstSeen, lastSeen }: ToolRecord): ToolRecord | undefined {
  const days = [before.firstSeen, before.lastSeen, firstSeen, lastSeen].filter((day) => day !== null).sort();
  const next = { ...before, firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null };
  const isSame = next.firstSeen === before.firstSeen && next.lastSeen === before.lastSeen;
  return isSame ? undefined : next;
}

/** A use case from elsewhere is a proposal with a number of this register. A newer form of a proposal replaces it. */
async function mergeUseCases({ useCases }: RegisterDatabase, incoming: readonly UseCase[]): Promise<Brought> {
  const known = await useCases.bulkGet(incoming.map(({ id }) => id));
  let number = (await useCases.orderBy('number').last())?.number ?? 0;
  const changed = incoming.flatMap((useCase, index): UseCase[] => {
    const before = known[index];
    if (!before) return [{ ...useCase, status: 'proposed', number: ++number }];
    const isNewer = before.status === 'proposed' && useCase.version > before.version;
    return isNewer ? [{ ...useCase, status: 'proposed', number: before.number }] : [];
  });
  await useCases.bulkPut(changed);
  return count({ newRecords: changed.length, knownRecords: incoming.length - changed.length });
}

async function mergeAssessments(
  { assessments }: RegisterDatabase,
  incoming: readonly RiskAssessment[],
  fitting: FittingIds,
): Promise<Brought> {
  const known = await assessments.bulkGet(incoming.map(({ id }) => id));
  const unknown = incoming.filter((_, index) => !known[index]);
  const taken = unknown.filter(({ id }) => fitting.has(id));
  await assessments.bulkAdd(taken);
  return count({
    newRecords: taken.length,
    knownRecords: incoming.length - unknown.length,
    conflicts: unknown.length - taken.length,
  });
}

/** What was changed more often replaces what was changed less often. */
async function mergeByVersion<T extends 'reviews' | 'incidents'>(
  database: RegisterDatabase,
  name: T,
  incoming: RegisterTables[T],
): Promise<Brought> {
  const table = database.table<RegisterTables[T][number], string>(name);
  const known = await table.bulkGet(incoming.map(({ id }) => id));
  const changed = incoming.filter(({ version }, index) => version > (known[index]?.version ?? 0));
  await table.bulkPut(changed);
  return count({ newRecords: changed.length, knownRecords: incoming.length - changed.length });
}
