/** Country codes whose national form begins with 0: those of the neighbours whose numbers meet here. */
const TRUNK_ZERO = /^(?:\+|00)(?:49|43|41|44|31|33|32)/;

/**
 * Digits of a telephone number in its national form: `+49 (0)171 44 82 906`, `0049 171 4482906` and
 * `0171-4482906` are one. Other countries keep their code. An extension makes another number.
 */
export function phoneKey(surface: string): string {
  const plain = surface.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return TRUNK_ZERO.test(plain) ? plain.replace(TRUNK_ZERO, '0') : plain.replace(/^00/, '+');
}
