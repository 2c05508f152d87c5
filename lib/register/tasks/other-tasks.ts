import { checkVendor } from '@/lib/law/gdpr/vendor-check';
import type { Incident } from '../model/incident';
import type { LiteracyRecord } from '../model/literacy-record';
import type { ToolRecord } from '../model/tool';
import type { VendorCheck } from '../model/vendor-check';
import { vendorInputOf } from '../model/vendor-input';
import type { Snapshot } from '../store/snapshot';
import { policyOn } from '../store/snapshot';
import { comesUp, ownTask, when } from './draft';
import type { About, Draft } from './types';

/** What is to be done about a tool: decide, say what for, check its vendor; and that nobody uses a blocked one. */
export function toolTasks(tool: ToolRecord, snapshot: Snapshot): readonly Draft[] {
  const about: About = { kind: 'tool', id: tool.id };
  const start = tool.firstSeen ?? tool.createdDay;
  const isAllowed = tool.status === 'allowed' || tool.status === 'allowed_no_personal_data';
  const hasUseCase = snapshot.useCases.some(({ tools }) => tools.includes(tool.id));
  const misused = usedAfterBlock(tool, snapshot);
  return [
    ...when(tool.status === 'new' || tool.status === 'in_review', () => ownTask(about, 'document', start)),
    ...when(isAllowed && !hasUseCase, () => ownTask(about, 'use_case', start)),
    ...when(isAllowed && tool.vendorCheckId === null, () => ownTask(about, 'vendor', start)),
    ...(misused === undefined ? [] : [ownTask(about, 'blocked_used', misused, misused)]),
  ];
}

/** The last day of a use after the tool was blocked. On the day itself it may have come before. */
function usedAfterBlock({ id, status, updatedDay }: ToolRecord, { dayCounts }: Snapshot): string | undefined {
  if (status !== 'blocked') return undefined;
  const went = dayCounts.filter((count) => count.toolId === id && count.protection !== 'blocked');
  const days = went.map(({ day }) => day).filter((day) => day > updatedDay);
  return days.sort().at(-1);
}

/** Open points of a vendor check that nobody has decided on, and its repetition. */
export function vendorTasks(check: VendorCheck, today: string): readonly Draft[] {
  const about: About = { kind: 'vendor-check', id: check.id };
  const isOpen = check.result === 'open' && checkVendor(vendorInputOf(check), today).result !== 'ok';
  return [
    ...when(isOpen, () => ownTask(about, 'findings', check.createdDay)),
    ...(comesUp(check.reviewDue, today)
      ? [ownTask(about, 'vendor_review', check.reviewDue, check.reviewDue)]
      : []),
  ];
}

/** A training that is planned, or is to be held again. */
export function literacyTasks(record: LiteracyRecord, today: string): readonly Draft[] {
  const about: About = { kind: 'literacy', id: record.id };
  if (record.heldDay === null) return [ownTask(about, 'hold', record.createdDay)];
  return comesUp(record.nextDue, today) ? [ownTask(about, 'repeat', record.nextDue, record.nextDue)] : [];
}

/** The decision on the report to the authority (Art. 33 GDPR), and the end of an incident. */
export function incidentTasks(incident: Incident): readonly Draft[] {
  const about: About = { kind: 'incident', id: incident.id };
  const isUndecided = incident.kind === 'personal_data_without_avv' && incident.art33.decision === 'open';
  return [
    ...when(isUndecided, () => ownTask(about, 'art33', incident.day)),
    ...when(incident.closedDay === null, () => ownTask(about, 'close', incident.day)),
  ];
}

/** What the company has to set, once there is something to document. */
export function companyTasks(snapshot: Snapshot, today: string): readonly Draft[] {
  const { tools, useCases, company } = snapshot;
  const days = [...tools, ...useCases].map(({ createdDay }) => createdDay);
  const start = days.sort()[0];
  if (start === undefined) return [];
  return [
    ...when(!company?.name.trim(), () => ownTask({ kind: 'company', id: 'company' }, 'company', start)),
    ...when(!policyOn(snapshot, today), () => ownTask({ kind: 'policy', id: 'policy' }, 'policy', start)),
  ];
}
