import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { isWhole } from '../../word';

/**
 * Number of a driving licence of Great Britain (DVLA): five letters of the surname, filled up with 9, the date of
 * birth as decade, month (51 to 62 for women), day and year, two initials, a check sign and two letters. The date
 * rules out nearly everything else of this shape.
 */
const LICENCE =
  /(?=[A-Z]{1,5}9{0,4} ?\d)[A-Z][A-Z9]{4} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9][\dA-Z][A-Z]{2}/g;

export const drivingLicence = defineRecogniser({
  id: 'gb-driving-licence',
  type: 'ID_DOCUMENT',
  find: ({ text }) =>
    [...text.matchAll(LICENCE)]
      .filter(({ index, 0: value }) => isWhole(text, index, index + value.length))
      .map(({ index, 0: value }) => hitOf(index, value, 'certain', { key: 'shape' })),
});

export const examples: Examples = {
  hits: ['Lic: [[PUGHM 707149 I99DX]]', 'full, [[MARIG862140PR9LD]], clean', '[[FOX99 605109 A99BC]]'],
  misses: ['ABCDE 777149 I99DX', 'ABCDE 707999 I99DX', 'XPUGHM 707149 I99DX', '12345 707149 I99DX'],
};
