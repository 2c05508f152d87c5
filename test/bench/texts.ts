import { MAIL } from '@/test/e2e/journeys/texts';

const HARMLESS_LINE = 'Das Lager wird am Montag umgeräumt, und die Heizung läuft ab Oktober wieder. ';

/** Harmless text of about this many characters. */
export function harmless(length: number): string {
  return HARMLESS_LINE.repeat(Math.ceil(length / HARMLESS_LINE.length)).slice(0, length);
}

/** A customer's mail of about this many characters, with findings at both ends. */
export function mail(length: number): string {
  return `${MAIL}\n${harmless(Math.max(0, length - 2 * MAIL.length))}\n${MAIL}`;
}
