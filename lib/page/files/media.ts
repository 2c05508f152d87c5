/** A picture made of text is read like any other text. */
const READABLE = /svg|xml/;

/** Pictures, sound and films by the type that the browser gives them. */
export function mediaKind({ type }: { readonly type: string }): 'image' | 'media' | null {
  if (READABLE.test(type)) return null;
  if (type.startsWith('image/')) return 'image';
  return /^(?:audio|video)\//.test(type) ? 'media' : null;
}
