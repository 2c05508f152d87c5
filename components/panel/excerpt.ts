/** Texts up to this many UTF-16 units are shown whole. */
const WHOLE = 12_000;
const BEFORE = { lines: 6, units: 1_200 };
const AFTER = { lines: 40, units: 4_000 };

/** The part of a text that is shown, in UTF-16 units, and how many lines are left out on either side. */
export interface Excerpt {
  readonly from: number;
  readonly to: number;
  readonly linesBefore: number;
  readonly linesAfter: number;
}

/**
 * The whole text when it is short; otherwise some lines around a place, so that a text of any length
 * costs the same to show.
 */
export function excerptAround(text: string, place: number, brief: boolean): Excerpt {
  if (text.length <= WHOLE && !brief) return { from: 0, to: text.length, linesBefore: 0, linesAfter: 0 };
  const from = backward(text, place);
  const to = forward(text, place);
  return {
    from,
    to,
    linesBefore: countBreaks(text, 0, from),
    linesAfter: countBreaks(text, to, text.length),
  };
}

/** Whether a place lies in what is shown. */
export function shows(excerpt: Excerpt, place: number): boolean {
  return place >= excerpt.from && place < excerpt.to;
}

function backward(text: string, place: number): number {
  const least = Math.max(0, place - BEFORE.units);
  let at = place;
  for (let line = 0; line <= BEFORE.lines; line++) {
    const previous = at > 0 ? text.lastIndexOf('\n', at - 1) : -1;
    if (previous < least) return whole(text, least);
    at = previous;
  }
  return at + 1;
}

function forward(text: string, place: number): number {
  const most = Math.min(text.length, place + AFTER.units);
  let at = place;
  for (let line = 0; line < AFTER.lines; line++) {
    const next = text.indexOf('\n', at);
    if (next < 0 || next >= most) return whole(text, most);
    at = next + 1;
  }
  return at - 1;
}

/** Never cuts a surrogate pair in two. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Rows of the same number of cells, as copied from a table: they are shown unwrapped. */
export function looksLikeTable(text: string): boolean {
  const lines = text.slice(0, 4_000).split('\n').slice(0, 12).filter(Boolean);
  if (lines.length < 4) return false;
  return ['\t', ';', '|'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return (
      (counts[0] ?? 0) >= 2 && counts.filter((count) => count === counts[0]).length >= lines.length * 0.75
    );
  });
}
