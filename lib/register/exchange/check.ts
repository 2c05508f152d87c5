import { reproducesItself } from '../assessments/effective';
import { verifyChain } from '../chain';
import { addDays } from '../overview/days';
import { type Use, useSchema } from '../use';
import type { RegisterTables } from './form';
import { FileError } from './problems';
import type { ReadFile } from './read';
import { suspiciousPlace } from './suspicious';

/**
 * What a file brings into the register of the company, checked: days lie in the past (tomorrow may have begun
 * elsewhere), chains are unbroken, classifications are those that their answers give.
 *
 * @throws FileError `wrong_kind`, `day`, `suspicious`, `chain`, `result`
 */
export async function checkedTables(file: ReadFile, today: string): Promise<RegisterTables> {
  if (file.format === 'schleuse-backup') throw new FileError('wrong_kind');
  const tables = file.format === 'schleuse-uses' ? usesOnly(file.uses.map(useOf)) : file.tables;
  refuseFuture(tables, addDays(today, 1));
  const { uses: _, ...records } = tables;
  const suspicious = suspiciousPlace(records);
  if (suspicious !== undefined) throw new FileError('suspicious', suspicious);
  const broken = (await verifyChain(tables.assessments))[0];
  if (broken) throw new FileError('chain', `assessments ${broken.version}`);
  const index = tables.assessments.findIndex((record) => !reproducesItself(record));
  if (index >= 0) throw new FileError('result', `assessments.${index}`);
  return tables;
}

function usesOnly(uses: Use[]): RegisterTables {
  return { uses, tools: [], useCases: [], assessments: [], reviews: [], incidents: [] };
}

/** A use as the table of uses is exported, back in the form of the register. */
function useOf(exported: Extract<ReadFile, { format: 'schleuse-uses' }>['uses'][number]): Use {
  const { tool_id, policy_version, detector_version, ...same } = exported;
  const use = { ...same, toolId: tool_id, policyVersion: policy_version, detectorVersion: detector_version };
  const parsed = useSchema.safeParse(use);
  if (!parsed.success) throw new FileError('form', 'uses');
  return parsed.data;
}

function refuseFuture(
  { uses, tools, reviews, incidents, assessments }: RegisterTables,
  tomorrow: string,
): void {
  const days = [
    ...uses.map(({ day }, index) => [`uses.${index}`, day] as const),
    ...tools.map(({ lastSeen }, index) => [`tools.${index}`, lastSeen ?? ''] as const),
    ...reviews.map(({ reviewedDay }, index) => [`reviews.${index}`, reviewedDay] as const),
    ...incidents.map(({ day }, index) => [`incidents.${index}`, day] as const),
    ...assessments.map(({ assessedDay }, index) => [`assessments.${index}`, assessedDay] as const),
  ];
  const late = days.find(([, day]) => day > tomorrow);
  if (late) throw new FileError('day', late[0]);
}
