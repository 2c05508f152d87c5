import { mod1110 } from '../../checksums/mod11-10';
import { numberRecogniser } from '../../number-recogniser';
import type { Examples } from '../../recogniser';
import { words } from '../../word';

/**
 * German tax identification number (§ 139b AO): eleven digits, the first not 0; among the first ten one
 * digit stands two or three times and at least one is missing; the last is ISO 7064 MOD 11,10.
 * Random numbers pass in 0.9 %.
 */
function hasTaxIdPattern(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && repeated.every((count) => count <= 3);
}

export const deTaxId = numberRecogniser({
  id: 'de-tax-id',
  type: 'TAX_ID',
  pattern: /(?<![\d+/.,-])[1-9]\d(?:[ ]?\d){8,10}(?![\d/]|[.,-]\d)/g,
  check(digits) {
    return digits.length === 11 && mod1110(digits) && hasTaxIdPattern(digits) ? 'strong' : 'no';
  },
  labels: words(
    'steuer-?id',
    'steuer-?ident',
    'st\\.?-?id',
    'id-?nr',
    'ident',
    'steuerliche identifikation',
    'identifikationsn',
    'tin\\b',
    'tax id',
    'german tax',
    'steueridentifikation',
  ),
});

export const examples: Examples = {
  hits: ['Steuer-ID [[86 095 742 719]]', 'idnr: [[47036892816]]', 'Meine Nummer: [[65929970489]] bitte'],
  misses: ['Steuer-ID 86095742718', 'Tel. 030 12345678901', '12345678901', '00000000000'],
};
