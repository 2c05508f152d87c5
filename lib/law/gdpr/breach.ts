import { dueDay } from '../tasks';
import type { Day } from '../types';

/** Full days that always lie within 72 hours, whatever the time of day was. */
const DAYS_IN_TIME = 2;

/**
 * The last day on which a decision about reporting a breach is in time for certain (Art. 33(1) GDPR: 72 hours
 * after becoming aware). The register knows no time of day, so the third day, which may be too late, is left out.
 */
export function breachDecisionDay(knownSince: Day): Day {
  return dueDay(DAYS_IN_TIME, knownSince);
}
