import type { RuleValues } from '@/lib/policy/rules';
import type { Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import { coarseDay } from './coarse-day';

/** The register that is told days only as exactly as the rules want it, whoever tells. */
export function coarsely(
  register: Register,
  granularity: () => Promise<RuleValues['granularity']>,
): Register {
  const coarse = async (use: Use) => ({ ...use, day: coarseDay(use.day, await granularity()) });
  return {
    ...register,
    record: async (use) => register.record(await coarse(use)),
    recordOncePerDay: async (use) => register.recordOncePerDay(await coarse(use)),
    totals: async (day) => register.totals(coarseDay(day, await granularity())),
  };
}
