/** EAN-13 check of thirteen digits: weights 1 and 3 in turn (also the Swiss AHV number). */
export function ean13(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(i)) * (i % 2 ? 3 : 1);
  return sum % 10 === 0;
}
