import { Passages, type Source } from '@/lib/files/passages';
import { decodeText } from '@/lib/files/text/encoding';
import type { OpenedFile } from '@/lib/files/types';
import { declaredEncoding } from './declared';
import { readMarkup } from './tokens';
import { CDATA, COMMENT, ESCAPED, readXml } from './values';

/** Any XML: text, attribute values and comments, each on a line of its own. Names of tags stay. */
export function readXmlFile(bytes: Uint8Array): OpenedFile {
  const { text, encode } = decodeText(bytes, declaredEncoding(bytes));
  const source: Source = { text };
  const passages = everything(source);
  return {
    text: passages.text,
    gaps: [],
    write: (edits) => encode(passages.rewrite(edits).get(source) ?? text),
  };
}

/** Names that declare, not tell. */
const STRUCTURE = /^(?:xmlns(?::|$)|xsi:|xml:(?:space|lang)$|version$|encoding$)/;

function everything(source: Source): Passages {
  const passages = new Passages();
  const { text } = source;
  readMarkup(text, true, {
    open(_, attributes) {
      for (const { name, start, end } of attributes) {
        if (STRUCTURE.test(name)) continue;
        passages.gap(`\n${name}: `);
        passages.add(readXml(text.slice(start, end)), source, start, end, ESCAPED);
      }
      passages.gap('\n');
    },
    close: () => passages.gap('\n'),
    text: (start, end) => passages.add(readXml(text.slice(start, end)), source, start, end, ESCAPED),
    raw: (start, end) => passages.add(text.slice(start, end), source, start, end, CDATA),
    comment: (start, end) => {
      passages.gap('\n');
      passages.add(text.slice(start, end), source, start, end, COMMENT);
      passages.gap('\n');
    },
  });
  return passages;
}
