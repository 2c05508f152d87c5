/** ISO 7064 MOD 11,10: whether the last digit of a string of digits is its check digit. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const sign of digits.slice(0, -1)) {
    const sum = (Number(sign) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
