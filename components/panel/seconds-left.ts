import type { SliceProgress } from '@/lib/detect/slices';

/** Before this much has been done an estimate would jump about. */
const LEAST_SHARE = 0.05;

/** Seconds that a scan still takes at its pace so far; `null` while that can't be said. */
export function secondsLeft({ done, total }: SliceProgress, elapsedMs: number): number | null {
  if (done < total * LEAST_SHARE || done === 0) return null;
  return Math.max(1, Math.ceil(((total - done) / done) * (elapsedMs / 1000)));
}
