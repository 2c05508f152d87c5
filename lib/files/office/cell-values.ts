/** Column of a cell reference, counted from 1: `AB12` is 28. */
export function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const DAY_MS = 86_400_000;
/** Day 0 of the two date systems (ECMA-376 part 1, 18.17.4.1); the first counts a 29 February 1900 that was none. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A serial number as the day that it shows, 31.12.1980. */
export function dayOf(serial: number, uses1904: boolean): string {
  const date = new Date((uses1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS);
  if (Number.isNaN(date.getTime())) return String(serial);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}.${month}.${date.getUTCFullYear()}`;
}

/** Built-in number formats that show a day (ECMA-376 part 1, 18.8.30). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return /[dy]|[tj](?=[tj])/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general|standard/gi, ''));
}
