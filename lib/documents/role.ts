import { shieldOf } from '@/lib/register/roles/shield';
import type { Role } from '@/lib/settings/roles';
import type { PaperSource } from './source';
import type { Coded } from './tree';
import { wordsOf } from './words';

/** A unit as it may be shown, so that no line stands for one person; `undefined`: none, the group is too small. */
export function shownRole(role: Role, { snapshot, day, language }: PaperSource): Coded | undefined {
  const shown = shieldOf(snapshot, day)(role);
  return shown === '' ? undefined : wordsOf(language).coded('role', shown);
}
