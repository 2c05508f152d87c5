import type { Role } from '@/lib/settings/roles';
import { groupSize } from './head';
import type { PaperSource } from './source';
import type { Coded } from './tree';
import { wordsOf } from './words';

/**
 * A unit by its name, or "others" where too few people work in it, so that no line stands for one person.
 * A unit whose size nobody has entered counts as too small.
 */
export function shownRole(role: Role, source: PaperSource): Coded {
  const people = source.snapshot.company?.headcounts[role] ?? 0;
  const { coded } = wordsOf(source.language);
  return coded('role', people < groupSize(source) ? 'other' : role);
}
