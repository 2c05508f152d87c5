import { luhn } from '../../checksums/luhn';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * Payment card number (ISO/IEC 7812): issuer prefix, length of the brand and Luhn digit. Random digits
 * of the right length pass in about 2 %; so an ungrouped number needs a word like "Karte" or an expiry
 * date beside it.
 */
const BRANDS: readonly RegExp[] = [
  /^4\d{15}$|^4\d{12}$|^4\d{18}$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^6(?:011|5\d{2}|4[4-9]\d)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^(?:50|5[6-9]|6\d)\d{14,17}$/,
];
const GROUPED = /^\d{4}([ .-])\d{4}\1\d{4}\1\d{4}$|^\d{4}([ .-])\d{6}\2\d{5}$/;

export const creditCard = numberRecogniser({
  id: 'credit-card',
  type: 'CREDIT_CARD',
  pattern: /(?<![\d+.,-])\d{4}(?:[ .-]?\d){9,15}(?!\d)/g,
  check(digits, value) {
    if (!BRANDS.some((brand) => brand.test(digits)) || !luhn(digits)) return 'no';
    return GROUPED.test(value) && !/^(?:5[06-9]|6)/.test(digits) ? 'strong' : 'weak';
  },
  labels: words(
    'karte',
    'karten',
    '[a-zäöü]{3,12}karte',
    'kk\\b',
    'visa',
    'master',
    'mc\\b',
    'amex',
    'card',
    'pan\\b',
    'credit',
    'debit',
    'carte',
    'carta',
    'tarjeta',
    'kaart',
    'creditcard',
    'kart[aąęy]',
    'cvc',
    'cvv',
    'exp\\b',
    'gültig',
    'valid',
  ),
});

export const examples: Examples = {
  hits: [
    'Karte [[4111 1111 1111 1111]]',
    '[[5500-0000-0000-0004]] gültig 09/28',
    '{"card":"[[4111111111111111]]"}',
    'Amex [[3782 822463 10005]]',
  ],
  misses: [
    'Karte 4111 1111 1111 1112',
    'Sendung 4111111111111111',
    '1234 5678 9012 3456',
    'EAN 4006381333931',
  ],
};
