/** Bits of a base64 string, decoded at the first question. */
export function lazyBits(base64: string): (bit: number) => boolean {
  let bytes: Uint8Array | null = null;
  return (bit) => {
    bytes ??= Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  };
}
