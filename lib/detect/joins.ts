import type { Normalised } from './normalise';

/**
 * Words that a line break or spacing tore apart: "Ber-⏎ger" as print and scans hyphenate, "M a x" as headings
 * and old forms space their letters.
 */
const HYPHENATED = /(?<=[\p{L}\d]\p{L})-\n[ \t]{0,4}(?=\p{Ll}{2})/gu;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}\p{L}){4,}(?![\p{L}\p{N}])/gu;
const IS_BROKEN =
  /\p{L}-\n[ \t]{0,4}\p{Ll}|(?:^|[^\p{L}\p{N}])\p{L} {1,3}\p{L} {1,3}\p{L} {1,3}\p{L}(?![\p{L}\p{N}])/u;
/** Behind these the hyphen stands for a word left out: "Vor-⏎und Nachname". */
const CONJUNCTION = /^(?:und|oder|bzw|sowie|als|noch|bis|wie|and|or|to|et|ou|e|o|y|en|of|i|lub)(?!\p{L})/u;
const FEWEST_SINGLE_BLANKS = 3;

interface Cut {
  readonly start: number;
  readonly end: number;
}

function hyphens(text: string): Cut[] {
  return [...text.matchAll(HYPHENATED)]
    .map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }))
    .filter(({ end }) => !CONJUNCTION.test(text.slice(end, end + 8)));
}

/** The blanks between the letters of a word; of the wider blanks between two such words one stays. */
function blanks(text: string): Cut[] {
  return [...text.matchAll(SPACED)].flatMap(({ index, 0: run }) => {
    const gaps = [...run.matchAll(/ +/g)].map((gap) => ({
      start: index + gap.index,
      end: index + gap.index + gap[0].length,
    }));
    const single = gaps.filter(({ start, end }) => end - start === 1);
    if (single.length < FEWEST_SINGLE_BLANKS) return [];
    return gaps.map(({ start, end }) => ({ start: end - start > 1 ? start + 1 : start, end }));
  });
}

/** Puts torn words together again; offsets go back to the text as given. Linear time. */
export function joinBroken(text: string): Normalised | null {
  if (!IS_BROKEN.test(text)) return null;
  const cuts = [...hyphens(text), ...blanks(text)].sort((a, b) => a.start - b.start);
  if (cuts.length === 0) return null;
  const starts: number[] = [];
  let out = '';
  let from = 0;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    for (let i = from; i < start; i++) starts.push(i);
    out += text.slice(from, start);
    from = end;
  }
  return {
    text: out,
    toOriginal: (start, end) => {
      const first = starts[start] ?? text.length;
      return { start: first, end: end > start ? (starts[end - 1] ?? text.length - 1) + 1 : first };
    },
  };
}
