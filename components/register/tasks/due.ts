const DAY_MS = 86_400_000;

/** Days from which on something is due soon. */
export const SOON_DAYS = 7;

/** Calendar days from one day to another, negative when it lies before. Summer time does not matter. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
