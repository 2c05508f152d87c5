import type { Table } from 'dexie';
import { today } from '../day';
import type { ReviewRecord } from '../model/review-record';
import type { ToolRecord } from '../model/tool';
import type { UseCase } from '../model/use-case';
import type { Settle } from './records';

/** A form may have been open while the tool was used: what was seen meanwhile stays. */
export const keepSeenDays: Settle<ToolRecord> = (next, stored) => ({
  ...next,
  firstSeen: stored?.firstSeen ?? next.firstSeen,
  lastSeen: stored?.lastSeen ?? next.lastSeen,
});

/** A review is never back-dated: its day is that of the first save (Art. 50(4)). */
export const dateReview: Settle<ReviewRecord> = (next, stored) => ({
  ...next,
  reviewedDay: stored?.reviewedDay ?? today(),
});

/** The next free number, once. */
export const numberUseCase: Settle<UseCase> = async (next, stored, table: Table<UseCase, string>) => {
  if (stored) return { ...next, number: stored.number };
  const last = await table.orderBy('number').last();
  return { ...next, number: (last?.number ?? 0) + 1 };
};
