/** Check digit of machine-readable travel documents (ICAO 9303-3): weights 7, 3, 1; A = 10 … Z = 35, `<` = 0. */
export function mrzCheckDigit(value: string): number {
  const weights = [7, 3, 1];
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charAt(i);
    sum += (sign === '<' ? 0 : Number.parseInt(sign, 36)) * (weights[i % 3] ?? 0);
  }
  return sum % 10;
}
