import { Passages, type Source } from '@/lib/files/passages';
import { decodeText } from '@/lib/files/text/encoding';
import type { OpenedFile } from '@/lib/files/types';
import { declaredEncoding } from './declared';
import { type Attribute, readMarkup } from './tokens';
import { COMMENT, ESCAPED, readHtml } from './values';

/** A web page: its text, what attributes tell, its comments, and what its scripts carry as text. */
export function readHtmlFile(bytes: Uint8Array): OpenedFile {
  const { text, encode } = decodeText(bytes, declaredEncoding(bytes));
  const source: Source = { text };
  const passages = htmlPassages(source);
  return {
    text: passages.text,
    gaps: [],
    write: (edits) => encode(passages.rewrite(edits).get(source) ?? text),
  };
}

/** Elements that stand within a line: no break before or after. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const TELLING = /^(?:alt|title|value|content|placeholder|summary|cite|href|src|label|aria-label|data-.+)$/;
const CELL = new Set(['td', 'th']);

function htmlPassages(source: Source): Passages {
  const passages = new Passages();
  const { text } = source;
  const attributes: Attribute[] = [];
  let raw = '';
  const breakAt = (name: string) => {
    if (CELL.has(name)) passages.gap('\t');
    else if (!INLINE.has(name)) passages.gap('\n');
  };
  readMarkup(text, false, {
    open(name, found) {
      attributes.push(...found.filter((it) => TELLING.test(it.name.toLowerCase())));
      if (name === 'script' || name === 'style') raw = name;
      if (!CELL.has(name)) breakAt(name);
    },
    close(name) {
      if (name === raw) raw = '';
      breakAt(name);
    },
    text(start, end) {
      const value = text.slice(start, end);
      if (raw !== '') passages.add(value, source, start, end, SCRIPT);
      else passages.add(readHtml(value), source, start, end, ESCAPED);
    },
    comment: (start, end) => {
      passages.gap('\n');
      passages.add(text.slice(start, end), source, start, end, COMMENT);
      passages.gap('\n');
    },
  });
  for (const { start, end } of attributes) {
    passages.gap('\n');
    passages.add(readHtml(text.slice(start, end)), source, start, end, ESCAPED);
  }
  return passages;
}

/** Scripts know no entities. A quote would end their strings. */
const SCRIPT = { encode: (text: string) => text.replaceAll('</', '<\\/') };

/** The readable text of a piece of HTML, for files that only lend their text. */
export function textOfHtml(html: string): string {
  return htmlPassages({ text: html })
    .text.replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
