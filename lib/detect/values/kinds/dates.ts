import { datesOf } from '../../recognisers/person/dates';
import type { ValueKind } from '../value';

const DECADE = 10;
/** From this year on single years matter: children are born in them, and business happens. */
const RECENT = 2015;
const LATE = 30;

/** The year of a written date, in full; 0 where none is written. */
function yearOf(date: string): number {
  const whole = /(?:19|20)\d\d/.exec(date)?.[0];
  if (whole) return Number(whole);
  const short = /\D(\d\d)$/.exec(date)?.[1];
  return short ? (Number(short) > LATE ? 1900 : 2000) + Number(short) : 0;
}

/** Dates, of which those of birth are personal. */
export const dates: ValueKind = {
  id: 'dates',
  types: [null, 'DATE_OF_BIRTH'],
  likely: 0.45,
  possible: 0.2,
  needsName: true,
  valuesIn(document) {
    let last = 0;
    return datesOf(document).filter(({ start, end, bare }) => {
      if (bare || start < last) return false;
      last = end;
      return true;
    });
  },
  describe({ digits }, { start, end }, list) {
    const year = yearOf(digits.slice(start, end));
    list.add(260, Math.floor(year / DECADE));
    list.add(261, year >= RECENT ? year : 0);
  },
};
