import type { Finding, FindingType } from '@/lib/detect/types';
import { isValueType } from './identifier/key';
import { createPhraseIndex } from './phrases';
import type { StoredEntity } from './types';

/** A date may be anybody's; a short number anything. */
const NEVER: ReadonlySet<FindingType> = new Set(['DATE_OF_BIRTH']);
const SHORTEST_VALUE = 6;
const SHORTEST_NAME = 3;

/** After these a capitalised word is an everyday one ("im Sommer", "der Koch"). */
const ARTICLE =
  /(?:^|[^\p{L}])(?:de[rnms]|die|das|ein(?:e[rnms]?)?|im|am|vom|zum|zur|beim|ins|ans|kein\p{L}*|dies\p{L}+|jede\p{L}*|letzte\p{L}*|nächste\p{L}*|jeweilige\p{L}*|the|a|this|that|le|la|il|el)\s+$/iu;

interface Known {
  readonly type: FindingType;
  /** A single word, which may also be an everyday one. */
  readonly weak: boolean;
}

const isSpaced = (surface: string): boolean => /\S\s+\S/.test(surface);

function isStrong(type: FindingType, surface: string): boolean {
  if (NEVER.has(type)) return false;
  return isValueType(type) ? surface.length >= SHORTEST_VALUE : isSpaced(surface);
}

/**
 * Finds values again that are known by their surface: those of earlier texts, and further places of
 * what was found in this one. Skips what `findings` cover already.
 */
export function recall(
  text: string,
  findings: readonly Finding[],
  earlier: readonly StoredEntity[],
): Finding[] {
  const known = new Map<string, Known>();
  for (const { type, surfaces, forgotten } of earlier) {
    if (forgotten) continue;
    for (const surface of surfaces) {
      if (isStrong(type, surface)) known.set(surface, { type, weak: false });
      else if (!isValueType(type) && surface.length >= SHORTEST_NAME)
        known.set(surface, { type, weak: true });
    }
  }
  for (const { start, end, type } of findings) {
    const surface = text.slice(start, end);
    if (isStrong(type, surface)) known.set(surface, { type, weak: false });
  }
  return known.size === 0 ? [] : findAgain(text, findings, known);
}

function findAgain(text: string, findings: readonly Finding[], known: ReadonlyMap<string, Known>): Finding[] {
  const covered = [...findings].sort((a, b) => a.start - b.start);
  const found: Finding[] = [];
  let next = 0;
  for (const { start, end, phrase, suffix } of createPhraseIndex(known.keys()).find(text)) {
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const what = known.get(phrase);
    if (!what || (covered[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (what.weak && (!/^\p{Lu}/u.test(phrase) || ARTICLE.test(text.slice(Math.max(0, start - 16), start))))
      continue;
    const whole = suffix === 's' && !isValueType(what.type) ? end : end - suffix.length;
    found.push({
      start,
      end: whole,
      type: what.type,
      confidence: 'likely',
      recogniser: 'recall',
      reason: { key: 'known' },
    });
  }
  return found;
}
