import { addDays } from '../overview/days';
import type { Use } from '../use';
import { type Pattern, patterns } from './data/patterns';

/** Weeks that the sample looks back. */
export const SAMPLE_WEEKS = 26;

/**
 * Uses of half a year up to yesterday, more on some days than on others, none at weekends. The same day gives
 * the same uses, but for their ids.
 */
export function sampleUses(today: string): readonly Use[] {
  const random = randomFrom(20261123);
  const days = Array.from({ length: SAMPLE_WEEKS * 7 - 3 }, (_, index) => SAMPLE_WEEKS * 7 - 3 - index);
  return days.flatMap((ago) => {
    const day = addDays(today, -ago);
    const fitting = isWeekend(day) ? [] : patterns.filter(({ sinceAgo }) => sinceAgo >= ago);
    return fitting.flatMap((pattern) => usesOf(pattern, day, random));
  });
}

function usesOf(pattern: Pattern, day: string, random: () => number): readonly Use[] {
  const count = Math.floor(pattern.perDay * 2 * random() + random());
  return Array.from({ length: count }, () => {
    const protection =
      pattern.protections[Math.floor(random() * pattern.protections.length)] ?? 'none_needed';
    return {
      id: crypto.randomUUID(),
      day,
      toolId: pattern.toolId,
      action: pattern.action ?? 'paste',
      protection,
      guard: protection === 'not_guarded' ? 'none' : 'selectors',
      types: protection === 'none_needed' ? {} : someOf(pattern.types, random),
      ...(pattern.purpose === undefined ? {} : { purpose: pattern.purpose }),
      role: pattern.role,
      policyVersion: 'sample',
      detectorVersion: 'sample',
    };
  });
}

/** Not every text holds every kind. */
function someOf(types: Use['types'], random: () => number): Use['types'] {
  const entries = Object.entries(types).filter((_, index) => index === 0 || random() < 0.6);
  return Object.fromEntries(entries.map(([type, most]) => [type, 1 + Math.floor(random() * (most ?? 1))]));
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Park and Miller's minimal standard generator, so that the sample is always the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
