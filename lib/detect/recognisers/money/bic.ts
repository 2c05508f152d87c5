import { labelFor } from '../../context';
import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWhole, words } from '../../word';

/**
 * Business identifier code (ISO 9362): four letters of the bank, two of the country, two signs of the
 * place, three of the branch. It has no check digit and many capitalised words have its shape, so it
 * needs a label or an IBAN close by.
 */
const PATTERN =
  /[A-Z]{4}(?:A[DELTZ]|B[AEGHRY]|C[AHNYZ]|D[EK]|E[EGS]|F[IR]|G[BEGIR]|H[KRU]|I[ELNST]|J[EPO]|K[WZ]|L[BITUV]|M[CDEKTX]|N[LO]|P[LT]|R[OSU]|S[AEGIKM]|T[NR]|U[AS]|VA|XK)[A-Z0-9]{2}(?:[A-Z0-9]{3})?/g;
const LABELS = words('bic', 'swift', 'bankcode');
const IBAN_NEAR = words('iban', '[a-z]{2}\\d{2}[ a-z\\d]{6}');
const REACH = 70;

function confidence(document: Document, start: number, end: number): Hit['confidence'] | null {
  if (labelFor(document, start, end, LABELS)) return 'certain';
  const around =
    document.lower.slice(Math.max(0, start - REACH), start) + document.lower.slice(end, end + REACH / 2);
  if (
    IBAN_NEAR.test(around) &&
    (/XXX$|\d|^.{11}$/.test(document.text.slice(start, end)) ||
      /[(|;\t,│:] ?$|\d $/.test(document.text.slice(Math.max(0, start - 2), start)))
  )
    return 'likely';
  return null;
}

function find(document: Document): Hit[] {
  return [...document.text.matchAll(PATTERN)].flatMap(({ index, 0: value }) => {
    const end = index + value.length;
    const sure = isWhole(document.text, index, end) ? confidence(document, index, end) : null;
    return sure ? [hitOf(index, value, sure, { key: 'label', word: 'BIC' })] : [];
  });
}

export const bic = defineRecogniser({ id: 'bic', type: 'BIC', find });

export const examples: Examples = {
  hits: [
    'BIC [[COBADEFFXXX]]',
    'SWIFT: [[INGBNL2A]]',
    'DE89 3704 0044 0532 0130 00 ([[COBADEFF]])',
    'DE69 6805 0101 0006 0657 65 [[PBNKDEFF]]',
  ],
  misses: ['RECHNUNG', 'DEUTSCHE ANGEBOTE', 'NACHTRAG 3', 'COBADEFFXXX steht allein hier'],
};
