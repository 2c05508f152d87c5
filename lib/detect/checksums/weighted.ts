/** Sum of digits times weights; the weights repeat when there are fewer of them. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++)
    sum += Number(digits.charAt(i)) * (weights[i % weights.length] ?? 0);
  return sum;
}

const crossSum = (number: number) => Math.floor(number / 10) + (number % 10);

/** The same, of the cross sums of the products (as in German social insurance numbers). */
export function crossWeightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    sum += crossSum(Number(digits.charAt(i)) * (weights[i % weights.length] ?? 0));
  }
  return sum;
}
