const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[zc]',
] as const;

/** Year of a date of birth with two digits: nobody is born in the future, and few are past 100. */
function century(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) > 26 ? `19${year}` : `20${year}`;
}

function monthOf(word: string): string {
  if (/^\d+$/.test(word)) return String(Number(word));
  const plain = word.toLowerCase().replace('ä', 'a');
  const index = MONTHS.findIndex((month) => new RegExp(`^${month}`).test(plain));
  return index < 0 ? plain : String(index + 1);
}

/** `3. August 1979`, `03.08.79` and `1979-08-03` are one day. */
export function dateKey(surface: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(surface.trim());
  const [, year, month, day] = iso ?? [];
  if (year && month && day) return `${Number(day)}.${Number(month)}.${year}`;
  const parts = surface.trim().match(/\d+|\p{L}{3,}/gu) ?? [];
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3 || !/^\d+$/.test(third)) return surface.toLowerCase().replace(/\s+/g, ' ').trim();
  const [d, m] = /^\d+$/.test(first) ? [first, second] : [second, first];
  return `${Number(d)}.${monthOf(m)}.${century(third)}`;
}
