import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * German tax number (§ 139a AO does not replace it yet): per Land 10 or 11 digits in 2/3/5, 3/3/5, 3/4/4,
 * 5/5 or 0FF form, or 13 digits of the ELSTER format beginning with the number of the Land. The check
 * digit differs by Land and proves nothing alone, so the written form or a label has to help; the forms
 * with two strokes are used for nothing else. Austria: 2-3/4.
 */
const ELSTER = /^(?:28|11|3[0-2]|24|22|26|4|23|27|5|1|2|9)\d{3}0\d{8}$|^\d{4}0\d{8}$/;
const STROKES = /^\d{2,3}\/\d{3}\/\d{5}$|^\d{3}\/\d{4}\/\d{4}$/;

export const deTaxNumber = numberRecogniser({
  id: 'de-tax-number',
  type: 'TAX_NUMBER',
  pattern:
    /(?<![\d+/.,-])(?:\d{2,3}[ /]\d{3,4}[ /]\d{4,5}|\d{5}\/\d{5}|\d{2}-\d{3}\/\d{4}|\d{13}|\d{10,11})(?![\d/]|[.,-]\d)/g,
  check(digits, value) {
    if (STROKES.test(value)) return 'strong';
    if (digits.length === 13) return ELSTER.test(digits) ? 'weak' : 'no';
    return 'weak';
  },
  labels: words(
    'steuer-?nr',
    'steuer-?nummer',
    'st\\.? ?-?nr',
    'stnr',
    'stnummer',
    'finanzamt',
    'fa\\b',
    'steuerakt',
    'tax no',
    'tax number',
    'elster',
    'steuer nr',
  ),
});

export const examples: Examples = {
  hits: [
    'Steuernummer [[143/815/08157]]',
    'St.-Nr. [[46284/17730]]',
    'StNr. [[058 807 83671]]',
    'Nummer [[221/5476/1554]] hier',
    'ELSTER [[9137018309713]]',
    'Steuerakt [[12-889/1959]]',
  ],
  misses: ['Tel. 0221/5476 155', 'Rechnung 1234567890', 'Blatt 12/34', 'Auftrag 12345/67890'],
};
