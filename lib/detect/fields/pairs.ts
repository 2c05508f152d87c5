import { type Field, type Line, trimmed } from './field';

/** `"key": "value"`, `key = value`, `<key>value</key>`, `'key' => 'value'`: the key and the start of the value. */
const KEYED: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: '"', pattern: /["']([\p{L}_][\p{L}\p{N}_. -]{0,40})["']\s{0,3}(?::|=>)\s{0,3}/gu },
  { sign: '</', pattern: /<(?:[a-z]{1,8}:)?([\p{L}_][\p{L}\p{N}_-]{0,40})>/gu },
  { sign: '=', pattern: /(?<![\p{L}\p{N}_.&?-])([\p{L}_][\p{L}\p{N}_.-]{0,40}) {0,12}= {0,4}/gu },
];

const QUOTED = /"[^"\n]{1,200}"|'[^'\n]{1,200}'/y;
const UP_TO_TAG = /[^<\n]{1,200}(?=<)/y;
const BARE = /[^\s;,<>"')\]}]{1,200}/y;

function valueAt(text: string, index: number): Line | null {
  for (const form of text.charAt(index - 1) === '>' && text.charAt(index - 2) !== '='
    ? [UP_TO_TAG]
    : [QUOTED, BARE]) {
    form.lastIndex = index;
    if (form.test(text)) return trimmed(text, index, form.lastIndex);
  }
  return null;
}

const PARENT = /["']([\p{L}_]{2,30})["']\s{0,3}:\s{0,3}\{\s{0,12}$/u;

const GENERIC_KEY = /^(?:id|nr|no|number|nummer)$/i;
const NAME_KEY =
  /["'](?:(?:first|last|full|sur|fore|vor|nach|given|family)?_?name|kunde|customer|vorname|nachname|apellidos|nombre|prenom|nom|cognome|voornaam|achternaam)["']\s{0,3}:/i;

/** `person ` before a general key that counts people: an "id" with a "name" close behind it. */
function countedOf(text: string, key: string, end: number): string {
  return GENERIC_KEY.test(key) && NAME_KEY.test(text.slice(end, end + 140)) ? 'person ' : '';
}

/** The key of the object that a key opens: `customer ` for the id in `"customer": {"id": …`. */
function parentOf(text: string, index: number): string {
  const parent = PARENT.exec(text.slice(Math.max(0, index - 48), index))?.[1];
  return parent ? `${parent.toLowerCase()} ` : '';
}

const prefixOf = (text: string, match: RegExpExecArray): string =>
  parentOf(text, match.index) || countedOf(text, match[1] ?? '', match.index + match[0].length);

/** Values of JSON, XML, ini, URL-free assignments and the like, each with its key. */
export function keyedFields(text: string): Field[] {
  return KEYED.filter(({ sign }) => text.includes(sign)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = valueAt(text, match.index + match[0].length);
      return value ? [{ label: prefixOf(text, match) + (match[1] ?? '').toLowerCase(), ...value }] : [];
    }),
  );
}

/** `Label: value`, `Label ....: value`, `Label      value` at the start of a line. */
const FORM_LINE =
  /[ \t>*•|–-]{0,8}(\p{L}[\p{L}\p{N} ./()'-]{0,34}?)(?:[ .]{0,30}:{1,2}[ \t]{0,30}|[ .]{3,40}|\t{1,4})(?=\S)/uy;

/** Values of forms: the label opens the line, the value fills the rest or reaches to a wide gap. */
export function formFields(text: string, lines: readonly Line[]): Field[] {
  return lines.flatMap((line) => {
    FORM_LINE.lastIndex = line.start;
    const match = FORM_LINE.exec(text);
    if (!match || FORM_LINE.lastIndex >= line.end) return [];
    const rest = text.slice(FORM_LINE.lastIndex, line.end);
    const gap = rest.search(/ {3,}|\t| \| /);
    const range = trimmed(text, FORM_LINE.lastIndex, gap < 0 ? line.end : FORM_LINE.lastIndex + gap);
    return range ? [{ label: (match[1] ?? '').toLowerCase(), ...range }] : [];
  });
}

const LABEL_LINE = /^[ \t]*(\p{L}[\p{L}\p{N} ./()'-]{1,34}?) ?:?[ \t]*$/u;

/** A label alone on its line: its value is the next line. */
export function belowFields(text: string, lines: readonly Line[]): Field[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || line.end - line.start > 40 || next.end - next.start > 80) return [];
    const label = LABEL_LINE.exec(text.slice(line.start, line.end))?.[1];
    const range = label ? trimmed(text, next.start, next.end) : null;
    return label && range ? [{ label: label.toLowerCase(), ...range }] : [];
  });
}
