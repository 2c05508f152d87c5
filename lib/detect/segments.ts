/** A part of a text that is scanned for itself: whole paragraphs, and what stands around them for context. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The text that is read begins and ends here; only what begins in the segment counts. */
  readonly from: number;
  readonly to: number;
}

/** Shorter texts and segments are not parted, in UTF-16 units. Then a chance of one in three at each paragraph. */
const SHORTEST = 4000;
const CHANCE = 3;
/** How far labels, lists and tables reach over an empty line. */
const CONTEXT = 400;
const HASHED = 16;

/** A number from the first signs of a paragraph: cuts lie where the text says so, not at a certain length. */
function hash(text: string, index: number): number {
  let value = 0;
  for (let i = index; i < index + HASHED; i++) value = (31 * value + (text.charCodeAt(i) || 0)) >>> 0;
  return value;
}

/**
 * Parts a text at empty lines. A change moves the cuts around it and leaves those further away where they
 * are, so that most segments of a long text are the same before and after. A text without empty lines is one.
 */
export function segmentsOf(text: string): Segment[] {
  const cuts = [0];
  for (let at = text.indexOf('\n\n', SHORTEST); at >= 0; ) {
    let paragraph = at + 2;
    while (text.charAt(paragraph) === '\n') paragraph++;
    const cut = hash(text, paragraph) % CHANCE === 0;
    if (cut && text.length - paragraph > CONTEXT) cuts.push(paragraph);
    at = text.indexOf('\n\n', cut ? paragraph + SHORTEST : paragraph);
  }
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return { start, end, from: lineStart(text, start - CONTEXT), to: lineEnd(text, end + CONTEXT) };
  });
}

const lineStart = (text: string, index: number) => (index <= 0 ? 0 : text.lastIndexOf('\n', index) + 1);

function lineEnd(text: string, index: number): number {
  const end = index >= text.length ? -1 : text.indexOf('\n', index);
  return end < 0 ? text.length : end;
}
