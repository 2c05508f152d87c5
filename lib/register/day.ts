/** The calendar day of a date where the user is, as `YYYY-MM-DD`. The register knows no finer time. */
export function dayOf(date: Date): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Today's day, see `dayOf`. */
export function today(): string {
  return dayOf(new Date());
}
