/**
 * Values that can't be anybody's.
 *
 * - Telephone, Germany: numbers for media productions, Bundesnetzagentur, Mitteilung Nr. 148/2021, Amtsblatt
 *   7/2021: 030 23125, 069 90009, 040 66969, 0221 4710, 089 99998, each with 000 to 999.
 * - Telephone, United Kingdom: Ofcom, "Telephone numbers for use in TV and radio drama": 020 7946 0000 to 0999.
 * - Telephone, North America: 555-0100 to 555-0199, ATIS-0300115 (NANP, fictitious use).
 * - E-mail and hosts: example.com, example.net, example.org and the domain .example, RFC 2606 and RFC 6761.
 * - IP addresses: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, RFC 5737; 2001:db8::/32, RFC 3849.
 * - MAC addresses: 00-00-5E-00-53-00 to FF, RFC 7042 section 2.1.2.
 * - IBAN: check digits 00 or 01, which ISO 7064 MOD 97-10 never yields (02 to 98), chosen so that the remainder
 *   is wrong too: 00 counts as 97 where only the remainder is looked at.
 * - Cards: first digit 0 (ISO/IEC 7812-1: no payment industry) and a last digit that fails the Luhn test.
 */
const GERMAN_BLOCKS = ['030 23125', '069 90009', '040 66969', '0221 4710', '089 99998'] as const;

const three = (number: number): string => String(number % 1000).padStart(3, '0');

/** A number for fiction, in the country of the original and national or international as it was. */
export function fictionalPhone(original: string, number: number): string {
  const plain = original.replace(/[^\d+]/g, '').replace(/^00/, '+');
  if (/^\+44|^020/.test(plain)) return `${plain.startsWith('+') ? '+44 20' : '020'} 7946 0${three(number)}`;
  if (/^\+1\d{10}$/.test(plain)) return `+1 212 555 01${String(number % 100).padStart(2, '0')}`;
  const block = GERMAN_BLOCKS[number % GERMAN_BLOCKS.length] ?? GERMAN_BLOCKS[0];
  const national = `${block} ${three(number * 7)}`;
  return plain.startsWith('+') ? `+49 ${national.slice(1)}` : national;
}

/** Digits that look random and depend on the number alone. */
function digits(count: number, number: number): string {
  let state = (number * 2654435761) >>> 0;
  let out = '';
  while (out.length < count) {
    state = (Math.imul(state ^ (state >>> 15), 2246822507) + 3266489909) >>> 0;
    out += String(state % 10);
  }
  return out;
}

/** Fills the digits of a pattern's groups from the left, keeping blanks and dashes. */
function inShapeOf(original: string, value: string): string {
  let next = 0;
  return original.replace(/[\p{L}\p{N}]/gu, () => value[next++] ?? '0');
}

/** An IBAN of the same country and length with check digits that can't be. */
export function impossibleIban(original: string, number: number): string {
  const plain = original.replace(/[^\p{L}\p{N}]/gu, '');
  const country = plain.slice(0, 2).toUpperCase();
  const account = digits(plain.length - 4, number);
  const check = ibanRemainder(`${account}${country}00`) === 1 ? '01' : '00';
  return inShapeOf(original, `${country}${check}${account}`);
}

/** Remainder of the MOD 97-10 check over a turned-round IBAN; 1 means right. */
function ibanRemainder(turned: string): number {
  const figures = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...figures].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0);
}

/** Sum of the Luhn test (ISO/IEC 7812-1, annex B) over all digits, modulo 10. */
function luhn(value: string): number {
  const sum = [...value].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10;
}

/** A card number of the same length that starts with 0 and fails the Luhn test. */
export function impossibleCard(original: string, number: number): string {
  const length = original.replace(/\D/g, '').length;
  const head = `0${digits(Math.max(0, length - 2), number)}`;
  const last = [0, 1].find((digit) => luhn(`${head}${digit}`) !== 0) ?? 0;
  return inShapeOf(original, `${head}${last}`);
}

/** An address out of the ranges for documents. */
export function documentationIp(original: string, number: number): string {
  if (original.includes(':')) return `2001:db8::${(number % 65535).toString(16)}`;
  const block = ['192.0.2', '198.51.100', '203.0.113'][Math.floor(number / 254) % 3] ?? '192.0.2';
  return `${block}.${(number % 254) + 1}`;
}

/** A hardware address out of the range for documents, with the separator of the original. */
export function documentationMac(original: string, number: number): string {
  const separator = /[:-]/.exec(original)?.[0] ?? ':';
  return ['00', '00', '5E', '00', '53', (number % 256).toString(16).toUpperCase().padStart(2, '0')].join(
    separator,
  );
}
