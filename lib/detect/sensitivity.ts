import type { Candidate } from './recogniser';
import type { Sensitivity } from './types';

/** Whether a candidate is reported at a sensitivity: strict all, balanced from "likely", sparing only "certain". */
export function isReported({ confidence }: Candidate, sensitivity: Sensitivity): boolean {
  if (sensitivity === 'strict') return true;
  return confidence === 'certain' || (sensitivity === 'balanced' && confidence === 'likely');
}
