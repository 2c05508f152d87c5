import type { RegisterDatabase } from '../database';
import type { Deletion } from '../model/counts';
import { POLICY_DEFAULTS } from '../model/policy-version';
import { readNote, writeNote } from '../notes';
import { addDays, monthBefore } from '../overview/days';
import { orRegisterError } from '../store/errors';
import { policyOn } from '../store/snapshot';
import { unpackCounts } from '../uses/packed';
import { addToTotals, totalKey } from './totals';

/** Years that closed incidents and the log of exports are kept (after the general limitation period, § 195 BGB). */
const RECORD_YEARS = 3;

const TABLES = [
  'uses',
  'dayCounts',
  'monthTotals',
  'deletions',
  'notes',
  'policies',
  'incidents',
  'exportLogs',
] as const;

/**
 * Ends what has been kept long enough (Art. 5(1)(e) GDPR): uses after the days of the policy become monthly
 * totals without role, totals go after its months, closed incidents and the log of exports after three years.
 * Runs once a day; one transaction, so that a browser killed in the middle has done all of it or nothing, and
 * two windows don't count twice. What it did is noted in `deletions`.
 *
 * @param ruleDays days that the company's rules want uses to be kept; go before those of the policy
 * @returns what was done; `null` where it had run today or found nothing
 * @throws RegisterError `full`
 */
export async function runRetention(
  database: RegisterDatabase,
  today: string,
  ruleDays?: number,
): Promise<Deletion | null> {
  if ((await readNote(database, 'retention.day')) === today) return null;
  const tables = TABLES.map((name) => database.table(name));
  return orRegisterError('retention', () =>
    database.transaction('rw', tables, async () => {
      if ((await readNote(database, 'retention.day')) === today) return null;
      await writeNote(database, 'retention.day', today);
      return endOld(database, today, ruleDays);
    }),
  );
}

async function endOld(
  database: RegisterDatabase,
  today: string,
  ruleDays: number | undefined,
): Promise<Deletion | null> {
  const policies = await database.policies.toArray();
  const policy = policyOn({ policies }, today) ?? POLICY_DEFAULTS;
  const usesBefore = addDays(today, -(ruleDays ?? policy.retentionDays));
  const totalsBefore = monthBefore(today, policy.retentionMonths);
  const deletion: Deletion = {
    day: today,
    usesBefore,
    uses: await condense(database, usesBefore),
    totalsBefore,
    totals: await database.monthTotals.where('month').below(totalsBefore).delete(),
    records: await endRecords(database, yearsBefore(today, RECORD_YEARS)),
  };
  if (deletion.uses + deletion.totals + deletion.records === 0) return null;
  await database.deletions.add({ ...deletion });
  return deletion;
}

/** Uses before a day become monthly totals. */
async function condense(database: RegisterDatabase, before: string): Promise<number> {
  const { uses, dayCounts, monthTotals } = database;
  const counts = unpackCounts(await dayCounts.where('day').below(before).toArray());
  const known = await monthTotals.bulkGet([...new Set(counts.map(totalKey))]);
  const byKey = new Map(known.flatMap((total) => (total ? [[total.key, total] as const] : [])));
  await monthTotals.bulkPut([...addToTotals(byKey, counts).values()]);
  await dayCounts.where('day').below(before).delete();
  const until = await readNote(database, 'retention.until');
  if (until === undefined || until < before) await writeNote(database, 'retention.until', before);
  return uses.where('day').below(before).delete();
}

async function endRecords({ incidents, exportLogs }: RegisterDatabase, before: string): Promise<number> {
  const closed = incidents.filter(({ closedDay }) => closedDay !== null && closedDay < before).delete();
  const logged = exportLogs.where('day').below(before).delete();
  return (await closed) + (await logged);
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
