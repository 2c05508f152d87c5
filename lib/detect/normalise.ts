import { joinBroken } from './joins';

/** A text after normalisation, with the way back to the text as given. */
export interface Normalised {
  readonly text: string;
  /** Maps a range of the normalised text to UTF-16 offsets of the original. `end` is exclusive. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * Characters that make a text differ from what a reader sees: combining marks (not yet composed),
 * odd blanks and hyphens, soft hyphens and zero-width signs, ligatures, full-width forms, and the bold,
 * slanted or ornate letters of mathematics (behind U+D835) that some write in for want of a font.
 */
const UNUSUAL =
  /[\r\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2010\u2011\u2028-\u202f\u205f-\u2064\u3000\ufb00-\ufb06\ufeff\uff01-\uff5e\ud835]|[\u0300-\u036f]/;
const MATHEMATICAL = /^\ud835[\udc00-\udfff]$/;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const MARK = /[\u0300-\u036f]/;

const identity = (text: string): Normalised => ({ text, toOriginal: (start, end) => ({ start, end }) });

/** What stands in the normalised text for one UTF-16 unit (marks are composed by the caller). */
function plain(unit: string, next: string | undefined): string {
  if (INVISIBLE.test(unit) || (unit === '\r' && next === '\n')) return '';
  if (unit === '\r' || unit === '\u2028' || unit === '\u2029') return '\n';
  if (BLANK.test(unit)) return ' ';
  if (unit === '\u2010' || unit === '\u2011') return '-';
  if (unit >= '\ufb00' && unit <= '\uff5e') return unit.normalize('NFKC');
  return unit;
}

/**
 * Brings a text into the form that all recognisers read: NFC, plain blanks and hyphens, `\n` as the
 * only line break, no invisible characters, torn words in one piece. Case, umlauts and all visible letters
 * stay. Linear time.
 */
export function normalise(text: string): Normalised {
  const plain = plainSigns(text);
  const joined = joinBroken(plain.text);
  if (!joined) return plain;
  return {
    text: joined.text,
    toOriginal: (start, end) => {
      const range = joined.toOriginal(start, end);
      return plain.toOriginal(range.start, range.end);
    },
  };
}

function plainSigns(text: string): Normalised {
  if (!UNUSUAL.test(text)) return identity(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const composed = MARK.test(unit) && out ? (out.charAt(out.length - 1) + unit).normalize('NFC') : '';
    if (composed.length === 1) {
      out = out.slice(0, -1) + composed;
      ends[ends.length - 1] = i + 1;
      continue;
    }
    const width = MATHEMATICAL.test(text.slice(i, i + 2)) ? 2 : 1;
    const signs = width === 2 ? text.slice(i, i + 2).normalize('NFKC') : plain(unit, text[i + 1]);
    for (const sign of signs.split('')) {
      out += sign;
      starts.push(i);
      ends.push(i + width);
    }
    i += width - 1;
  }
  return {
    text: out,
    toOriginal: (start, end) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}
