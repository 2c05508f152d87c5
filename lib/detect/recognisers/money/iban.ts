import { mod97 } from '../../checksums/mod97';
import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWordAt } from '../../word';
import { IBAN_LENGTHS } from './iban-lengths';

/**
 * International bank account number (ISO 13616): country, two check digits, account; mod 97 = 1.
 * Found in groups, with blanks, dots, hyphens, one line break, in lower case, after scanning errors,
 * and masked ("DE89 **** 3000"). Random strings pass in 1 % of cases.
 */
const HEAD = /[A-Z]{2}[ .]?\d{2}/gi;
const SIGN = /[A-Z0-9]/i;
const GAP = /[ .-]{1,2}|[ ]?\n[ >]{0,3}/y;

/** End of `length` letters and digits from `start`, gaps between them allowed; -1 when they are not there. */
function endOf(text: string, start: number, length: number): number {
  let index = start;
  for (let count = 0; count < length; count++) {
    if (!SIGN.test(text.charAt(index))) {
      GAP.lastIndex = index;
      if (count === 0 || !GAP.test(text)) return -1;
      index = GAP.lastIndex;
      if (!SIGN.test(text.charAt(index))) return -1;
    }
    index++;
  }
  return isWordAt(text, index) ? -1 : index;
}

const isValid = (iban: string) => mod97(iban.slice(4) + iban.slice(0, 4)) === 1;

function find({ digits }: Document): Hit[] {
  const found: Hit[] = [];
  for (const { index, 0: head } of digits.matchAll(HEAD)) {
    const length = isWordAt(digits, index - 1) ? undefined : IBAN_LENGTHS.get(head.slice(0, 2).toUpperCase());
    const end = length ? endOf(digits, index, length) : -1;
    if (
      end > 0 &&
      isValid(
        digits
          .slice(index, end)
          .replace(/[^A-Za-z0-9]/g, '')
          .toUpperCase(),
      )
    ) {
      found.push({ start: index, end, confidence: 'certain', reason: { key: 'checksum', word: 'IBAN' } });
    }
  }
  return found;
}

export const iban = defineRecogniser({ id: 'iban', type: 'IBAN', find });

const MASKED = /[A-Z]{2}\d{2}(?: ?[\dX*•x]{2,4}){1,6} ?[*•xX.]{2,4}(?: ?[\dX*•x.]{2,4}){1,6}/g;

/** An IBAN of which a part is masked: its visible rest still points to an account. */
export const maskedIban = defineRecogniser({
  id: 'masked-iban',
  type: 'IBAN',
  find: ({ text }) =>
    [...text.matchAll(MASKED)]
      .filter(
        ({ index, 0: value }) =>
          !isWordAt(text, index - 1) && IBAN_LENGTHS.has(value.slice(0, 2)) && /\d{2,4}$/.test(value),
      )
      .map(({ index, 0: value }) => hitOf(index, value, 'likely', { key: 'shape', word: 'IBAN' })),
});

/** Polish account number without its country code (NRB, 26 digits): the check digits are those of the IBAN. */
const NRB = /(?<!\d)\d{2}(?: ?\d{4}){6}(?!\d)/g;

export const polishAccount = defineRecogniser({
  id: 'pl-account',
  type: 'IBAN',
  find: ({ text }) =>
    [...text.matchAll(NRB)]
      .filter(({ index, 0: value }) => !isWordAt(text, index - 1) && isValid(`PL${value.replace(/ /g, '')}`))
      .map(({ index, 0: value }) => hitOf(index, value, 'certain', { key: 'checksum', word: 'NRB' })),
});

export const examples: Examples = {
  hits: [
    'IBAN: [[DE89 3704 0044 0532 0130 00]].',
    'an [[DE89370400440532013000]] zahlen',
    '[[AT61 1904 3002 3457 3201]] und [[CH93 0076 2011 6238 5295 7]]',
    '[[DE89.3704.0044.0532.0130.00]]',
    'konto [[de89 3704 0044 0532 0130 00]] danke',
    '[[DE89 3704 0044\n0532 0130 00]]',
    '[[GB29 NWBK 6016 1331 9268 19]] please',
    'Konto [[DE89 **** **** 3000]]',
    'rachunek [[61 1090 1014 0000 0712 1981 2874]]',
  ],
  misses: [
    'DE89 3704 0044 0532 0130 01',
    'DE12 345',
    'Teil AB12 3456 7890 1234 5678 90',
    'XDE89370400440532013000',
  ],
};
