import { perDocument } from '../../document';
import { datesOf } from '../../recognisers/person/dates';
import type { ValueKind } from '../value';

const DECADE = 10;
/** From this year on single years matter: children are born in them, and business happens. */
const RECENT = 2015;

/** The dates that their form alone shows, none of them twice. */
const writtenOnce = perDocument((document) => {
  let last = 0;
  return datesOf(document).filter(({ start, end, bare }) => {
    if (bare || start < last) return false;
    last = end;
    return true;
  });
});

const yearsOf = perDocument(
  (document) => new Map(writtenOnce(document).map(({ start, year }) => [start, year ?? 0])),
);

/** Dates, of which those of birth are personal. */
export const dates: ValueKind = {
  id: 'dates',
  types: [null, 'DATE_OF_BIRTH'],
  likely: 0.45,
  possible: 0.2,
  needsName: true,
  valuesIn: writtenOnce,
  describe(document, { start }, list) {
    const year = yearsOf(document).get(start) ?? 0;
    list.add(260, Math.floor(year / DECADE));
    list.add(261, year >= RECENT ? year : 0);
  },
};
