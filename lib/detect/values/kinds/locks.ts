import { type Document, perDocument } from '../../document';
import { countUpTo } from '../../sorted';
import { hashOf } from '../surroundings';
import type { Value, ValueKind } from '../value';

/** A number that one types to open something: "2 8 6 1", "C2207Y", "0118#", "25-11-50". */
const NUMBER =
  /(?<![\p{L}\d.,:/€£$§-]|[€£$§] )(?:\d(?: \d){2,5}|\p{Lu}?\d{3,8}\p{L}?|\d{2,4}(?:[ -]\d{2,4}){1,5})[#*]{0,2}(?![\p{L}\d]|[.,:]\d| ?(?:€|£|eur|kg|m²|qm|km|mm|cm|uhr)(?!\p{L}))/giu;
/** Words for locks and codes, by their beginnings or parts, in seven languages. */
const LOCK =
  /pin(?!\p{Ll})|puk|code|kod(?!\p{Ll}{3})|c[óo]dig|codic|chiffre|szyfr|combin|kombin|schl[üo]ss|schluess|safe|tresor|kluis|sejf|coffre|cassaforte|caja|alarm|key|lock|keypad|gate|tor(?!\p{Ll})|tür|deur|door|porte|portail|portón|porton|portal|cancell|citofon|domofon|interphon|digicode|cadenas|lucchett|candad|slot|kłód|kasten|box|buzzer|wifi|wlan|passw|kennw|has[łl]|wacht|ww(?!\p{Ll})|mdp|tan(?!\p{Ll})|sms|einmal|sicherheits|verif|entsperr|öffn|brama|furtk|schrank|fach|casier|armoire|keller|garage/gu;
/** How far before a number its word may stand, on the line or the one above, and how far behind on the line. */
const REACH = 70;
const REACH_BEHIND = 40;

interface Lock {
  readonly start: number;
  readonly end: number;
}

const numbersOf = perDocument(({ text }) =>
  [...text.matchAll(NUMBER)].map(
    ({ index, 0: value }): Value => ({ start: index, end: index + value.length }),
  ),
);

/** The words for locks near numbers, in turn: what is far from any number is not read. */
const locksOf = perDocument((document) => {
  const { lower } = document;
  const all: Lock[] = [];
  let read = 0;
  for (const { start, end } of numbersOf(document)) {
    const from = Math.max(read, start - REACH);
    read = Math.max(read, end + REACH_BEHIND);
    for (const { index, 0: word } of lower.slice(from, read).matchAll(LOCK))
      all.push({ start: from + index, end: from + index + word.length });
  }
  return { all, starts: all.map(({ start }) => start) };
});

/** The word for a lock that stands nearest before the number, or else the next behind it on its line. */
function lockNear(document: Document, start: number, end: number): Lock | null {
  const { all, starts } = locksOf(document);
  const before = countUpTo(starts, start);
  const last = all[before - 1];
  const next = all[before];
  if (last && start - last.end <= REACH) return last;
  const isBehind =
    next && next.start - end <= REACH_BEHIND && !document.text.slice(end, next.start).includes('\n');
  return isBehind ? next : null;
}

/** Codes of doors, gates, safes and cards, as far as words for them stand near. */
export const locks: ValueKind = {
  id: 'locks',
  types: [null, 'SECRET'],
  likely: 0.5,
  possible: 0.2,
  needsName: false,
  valuesIn: (document) =>
    numbersOf(document).filter(({ start, end }) => lockNear(document, start, end) !== null),
  describe(document, { start, end }, list) {
    const lock = lockNear(document, start, end);
    const word = lock ? hashOf(document.lower, lock.start, lock.end) : 0;
    list.add(260, word);
    const value = document.text.slice(start, end);
    list.add(261, /[#*]/.test(value) ? 1 : 0, /^\d(?: \d)+$/.test(value) ? 1 : 0);
    list.add(262, /^(?:19|20)\d\d$/.test(value) ? 1 : 0, word);
  },
};
