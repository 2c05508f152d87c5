import type { Entity } from '@/lib/pseudonymise/types';

/** What stands in place of a value: its placeholder, or the fullest form of what is written instead. */
export function replacementOf({ placeholder, places }: Entity): string {
  const written = places.map(({ replacement }) => replacement);
  if (written.length === 0 || written.some((text) => text.includes(placeholder))) return placeholder;
  return written.reduce((a, b) => (b.length > a.length ? b : a));
}
