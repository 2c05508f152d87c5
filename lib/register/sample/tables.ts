import type { BackupTables } from '../exchange/form';
import { COMPANY_ID } from '../model/company';
import type { ToolRecord } from '../model/tool';
import type { Use } from '../use';
import { detectedTool } from '../uses/detected-tool';
import { type Making, making, recordBase } from './base';
import { sampleCases } from './cases';
import { company } from './data/company';
import { tools } from './data/tools';
import { sampleIncidents, sampleNotices, samplePolicies, sampleReviews, sampleTrainings } from './papers';
import { sampleUses } from './uses';
import { type SampleChecks, sampleVendorChecks } from './vendors';

/** The whole register of the sample company as a backup would hold it, with days up to `today`. */
export async function sampleTables(language: 'de' | 'en', today: string): Promise<BackupTables> {
  const make = making(language, today);
  const uses = sampleUses(today);
  const checks = sampleVendorChecks(make);
  const { useCases, assessments, ids } = await sampleCases(make);
  return {
    uses: [...uses],
    monthTotals: [],
    deletions: [],
    notes: [],
    company: [{ ...structuredClone(company), ...recordBase(make.ago(150)), id: COMPANY_ID }],
    tools: sampleTools(make, checks, uses),
    useCases: [...useCases],
    vendorChecks: Object.values(checks),
    reviews: sampleReviews(make, ids),
    literacy: sampleTrainings(make),
    incidents: sampleIncidents(make),
    exportLogs: [],
    taskMarks: [],
    assessments: [...assessments],
    policies: await samplePolicies(make),
    notices: await sampleNotices(make, language, ids),
  };
}

function sampleTools({ say, ago }: Making, checks: SampleChecks, uses: readonly Use[]): ToolRecord[] {
  const known = new Set(tools.map(({ id }) => id));
  const others = [...new Set(uses.map(({ toolId }) => toolId))].filter((id) => !known.has(id));
  if (others.length > 0) throw new Error('a use of the sample has no tool');
  return tools.map(({ id, firstSeenAgo, fields, statusReason, check }) => {
    const day = ago(firstSeenAgo ?? 110);
    const last = uses.findLast(({ toolId }) => toolId === id)?.day ?? null;
    return {
      ...detectedTool(id, day, day),
      ...structuredClone(fields),
      firstSeen: firstSeenAgo === null ? null : day,
      lastSeen: last,
      discovered: firstSeenAgo === null ? 'manual' : 'detected',
      statusReason: statusReason ? say(statusReason) : '',
      vendorCheckId: check ? checks[check].id : null,
    };
  });
}
