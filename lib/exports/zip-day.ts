/** The date that archives note for their files: the day, never the time of day. Calendars there begin in 1980. */
export function zipDay(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const made = new Date(year, month - 1, date);
  return made.getFullYear() >= 1980 && made.getFullYear() < 2100 ? made : new Date(1980, 0, 1);
}
