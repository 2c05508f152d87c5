const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether day and month exist in some year. */
export const isDayOfYear = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** Whether `DDMM` digits name an existing day. */
export const isDayMonth = (ddmm: string): boolean =>
  isDayOfYear(Number(ddmm.slice(0, 2)), Number(ddmm.slice(2, 4)));
