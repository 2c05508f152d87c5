import type { Finding } from '@/lib/detect/types';
import type { Entity } from './types';

/** The places of an entity as findings again, for reading them anew. */
export function findingsOf({ type, confidence, reason, places }: Entity): Finding[] {
  return places.map(({ start, end }) => ({ start, end, type, confidence, reason, recogniser: 'copy' }));
}
