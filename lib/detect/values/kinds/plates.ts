import { isDistrict } from '../../recognisers/vehicle/de-districts';
import { hashText } from '../../tagger/hash';
import { ENGLISH_SHIFT, GERMAN_SHIFT, OTHER_SHIFT } from '../../tagger/lexicon';
import { isWhole, matchAt } from '../../word';
import type { Value, ValueKind } from '../value';

/** How a plate may be written, in capitals or small letters, and whether small letters alone can be one. */
const SHAPES: readonly { readonly pattern: RegExp; readonly small: 'never' | 'always' | 'district' }[] = [
  // Germany: "F-HK 2207", "hn rd 512"
  {
    pattern: /[a-zäöü]{1,3}(?: ?[-–:•·] ?| )[a-zäöü]{1,2}[ -]?[1-9]\d{0,3}(?: ?[eh](?!\p{L}))?/iuy,
    small: 'district',
  },
  // Italy, France: "FX 418 TR"
  { pattern: /[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}/iy, small: 'always' },
  // United Kingdom: "wx70 ejo"
  { pattern: /[a-z]{2}\d{2} ?[a-z]{3}/iy, small: 'always' },
  // Spain: "4417 KXR"
  { pattern: /\d{4}[ -]?[b-df-hj-np-tv-z]{3}/iy, small: 'always' },
  // Poland: "KR 7KX18"
  { pattern: /[a-z]{2,3} \d[\da-z]{3,4}/iy, small: 'never' },
  // Austria, Switzerland: "IM-936 ET", "ZH 118 447"
  { pattern: /[a-z]{1,3}[ -]\d{3}(?:[ '’]\d{3}|\d{1,3})?/iy, small: 'never' },
  { pattern: /[a-z]{1,3}[ -]\d{1,6}[ -]?[a-z]{1,3}/iy, small: 'never' },
  { pattern: /[a-z]{1,3} \d[ -]?[a-z]{2}[ -]?\d{2}/iy, small: 'never' },
  // old British and personal ones: "D1 PRY"
  { pattern: /[a-z]\d{1,3} ?[a-z]{3}/iy, small: 'never' },
  // Netherlands, Belgium: "1-ABC-118"
  { pattern: /\d[ -]?[a-z]{3}[ -]?\d{2,3}/iy, small: 'never' },
];

/** How usual a word is in any language: 0 for none, 1 rare to 3 frequent. */
const usualness = (bits: number) =>
  Math.max((bits >> GERMAN_SHIFT) & 3, (bits >> ENGLISH_SHIFT) & 3, (bits >> OTHER_SHIFT) & 3);

const hasDistrict = (value: string) => isDistrict((/^\p{L}{1,3}/u.exec(value)?.[0] ?? '').toUpperCase());

const isSmall = (value: string) => value === value.toLowerCase();

/** "am in 5": two short words and a single digit say nothing. */
const TWO_WORDS = /^\p{L}{1,3} \p{L}{1,2} \d$/u;

function isPlausible(value: string, { small }: (typeof SHAPES)[number]): boolean {
  if (!isSmall(value) || small === 'always') return true;
  return small === 'district' && hasDistrict(value) && !TWO_WORDS.test(value);
}

/** The first of the shapes that a value has. */
function shapeOf(value: string): number {
  const shape = SHAPES.findIndex(({ pattern }) => matchAt(pattern, value, 0) === value.length);
  return shape < 0 ? SHAPES.length : shape;
}

/** The end of the longest plate that could begin at an offset, or -1. */
function endOfPlate(text: string, start: number): number {
  let longest = -1;
  for (const shape of SHAPES) {
    const end = matchAt(shape.pattern, text, start);
    if (end > longest && isWhole(text, start, end) && isPlausible(text.slice(start, end), shape))
      longest = end;
  }
  return longest;
}

/** Behind a paragraph sign stand sections of laws. */
const IS_LAW = /§[^\n]{0,24}$/;
const REACH = 26;

/** Plates of vehicles. */
export const plates: ValueKind = {
  id: 'plates',
  types: [null, 'LICENSE_PLATE'],
  likely: 0.5,
  possible: 0.2,
  needsName: false,
  valuesIn({ text, numbers }) {
    const values: Value[] = [];
    let last = 0;
    for (const start of numbers) {
      if (start < last || IS_LAW.test(text.slice(Math.max(0, start - REACH), start))) continue;
      const end = endOfPlate(text, start);
      if (end < 0) continue;
      values.push({ start, end });
      last = end;
    }
    return values;
  },
  describe({ text, digits, lexicon }, { start, end }, list) {
    const value = text.slice(start, end);
    const small = isSmall(value) ? 1 : 0;
    const shape = shapeOf(value);
    const groups = (value.toLowerCase().match(/\p{L}+/gu) ?? []).map((group) =>
      usualness(lexicon.look(hashText(group))),
    );
    list.add(260, shape, small);
    list.add(261, shape, (hasDistrict(value) ? 1 : 0) | (small << 1));
    list.add(262, value.includes(' ') ? 1 : 0, shape);
    list.add(
      263,
      /[-/.:]/.test(text.charAt(start - 1)) ? 1 : 0,
      /^[-/.:,]\d/.test(digits.slice(end, end + 2)) ? 1 : 0,
    );
    list.add(264, groups[0] ?? 0, ((groups[1] ?? 4) << 1) | small);
  },
};
