import type { Detection, FindingType } from '@/lib/detect/types';
import type { Entity } from '@/lib/pseudonymise/types';
import type { Use } from '@/lib/register/use';
import type { GuardDeps } from './deps';

/** Texts up to this many characters are scanned in the same tick; longer ones are held and sliced. */
export const SYNC_LIMIT = 20_000;

/**
 * `clean`: pass. `found`: hold and ask. `early`: hold until it is known what was given out before.
 * `long`: hold and scan elsewhere. `broken`: hold and say so.
 */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly entities: readonly Entity[]; readonly special: Detection['special'] }
  | { readonly kind: 'early'; readonly detection: Detection }
  | { readonly kind: 'long' }
  | { readonly kind: 'broken' };

/**
 * What is to be done with a text, decided at once.
 * @param accepted values that the person decided to leave in the message being written
 */
export function check(deps: GuardDeps, text: string, accepted: ReadonlySet<string>): Verdict {
  if (text.trim() === '') return { kind: 'clean' };
  if (text.length > SYNC_LIMIT) return { kind: 'long' };
  try {
    const detection = deps.detect(text);
    if (deps.isConversationReady()) return judge(deps, text, detection, accepted);
    return detection.findings.length === 0 ? { kind: 'clean' } : { kind: 'early', detection };
  } catch {
    return { kind: 'broken' };
  }
}

/** The verdict on a finished scan; what was given out earlier must be known by then. */
export function judge(
  deps: GuardDeps,
  text: string,
  detection: Detection,
  accepted: ReadonlySet<string>,
): Extract<Verdict, { kind: 'clean' | 'found' }> {
  // values given out earlier are found again without a finding
  const entities = deps.conversation().entities(text, detection.findings);
  const open = entities.filter((entity) => surfacesOf(text, [entity]).some((value) => !accepted.has(value)));
  if (open.length === 0) return { kind: 'clean' };
  return { kind: 'found', entities, special: detection.special };
}

/** Findings by type, for the register. */
export function countTypes(entities: readonly Entity[]): Use['types'] {
  const counts: Partial<Record<FindingType, number>> = {};
  for (const { type, places } of entities) counts[type] = (counts[type] ?? 0) + places.length;
  return counts;
}

/** The places of an entity as they stand in the text. */
export function surfacesOf(text: string, entities: readonly Entity[]): string[] {
  return entities.flatMap(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
}
