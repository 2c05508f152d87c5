import type { Value } from '@/lib/documents/tree';
import { escapeMarkup } from '../escape';

/** Longest text of a cell. */
const LONGEST = 32_767;

/** Styles of `styles.ts` by their place there. */
export const STYLE = { day: 1, number: 2, text: 3, wrapped: 4, head: 5 } as const;

/**
 * A value as a cell of a sheet. Texts are inline strings, never formulas; one that looks like a formula
 * keeps its quote prefix, so that it stays a text when somebody edits it.
 *
 * @param place e.g. ` r="B7"`, or nothing where every cell of the row is written in its order
 */
export function cellXml(value: Value, place: string, wrap: boolean): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`;
  if (typeof value === 'string') return textCell(value, place, wrap);
  if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('text' in value) return textCell(value.text, place, wrap);
  const serial = serialOf(value.day);
  return serial === undefined
    ? textCell(value.day, place, wrap)
    : `<c${place} s="${STYLE.day}"><v>${serial}</v></c>`;
}

function textCell(text: string, place: string, wrap: boolean): string {
  if (text === '') return '';
  const style = wrap ? STYLE.wrapped : FORMULA.test(text) ? STYLE.text : 0;
  return `<c${place}${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${inline(text)}</t></is></c>`;
}

const FORMULA = /^[ \u00A0]*[=+\-@\t\r\n＝＋－＠]/;

/** `_x0041_` in a text would be read as an escape of the format: its underscore is escaped first. */
export function inline(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const lines = cut.includes('\r') ? cut.replace(/\r\n?/g, '\n') : cut;
  const safe = lines.includes('_x') ? lines.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : lines;
  return escapeMarkup(safe);
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const serials = new Map<string, number | undefined>();

/** Number of a day in Excel's calendar; `undefined` for what is no day. */
function serialOf(day: string): number | undefined {
  if (!serials.has(day)) {
    const time = Date.parse(`${day}T00:00:00Z`);
    serials.set(day, Number.isNaN(time) ? undefined : (time - FIRST_DAY) / DAY_MS);
  }
  return serials.get(day);
}
