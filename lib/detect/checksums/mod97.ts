/** Value of a sign in ISO 7064: digits as they are, A = 10 … Z = 35. */
const signValue = (sign: string) => Number.parseInt(sign, 36);

/** Remainder modulo 97 of letters and digits read as in ISO 7064 (A = 10 … Z = 35). */
export function mod97(value: string): number {
  let rest = 0;
  for (const sign of value) {
    const number = signValue(sign);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}
