import { type Document, perDocument } from '../../document';
import { matchAt } from '../../word';
import { wordMatcher } from '../../word-matcher';
import { hashOf } from '../surroundings';
import type { Value, ValueKind } from '../value';

/** A token without blanks that could be a log-in or a password. */
const TOKEN = /@?[\p{L}\d](?:[\p{L}\d]|[._#!&+*$%~?@-](?![\s"',;)]|$)){2,39}[!#*+$%&]?/uy;
/** What may stand before one. */
const OPENS = new Set([...' \n\t"\'„“”‚‘«»(<>[{=:,;|/']);
/** Signs that words don't have. */
const SIGNED = /[\p{L}\d][._#!&+*$%~?]+[\p{L}\d]|[!#*$%&+]$|^@/u;
const MIXED = /\p{L}\P{L}{0,20}\d|\d[^\p{L}]{0,20}\p{L}/u;
const NUMBER = /^[\d.,:/+-]+$/;
/** A word of letters alone, up to a blank or to a sign and a blank. */
const PLAIN = /\p{L}+(?=[.,;:!?)"'“”»]{0,2}(?:\s|$))/uy;

/** Words that announce a log-in or a password, by their beginnings, in seven languages. */
const isCue = wordMatcher(
  (
    'user;usr;login;log-in;account;konto;konten;kennung;benutz;anmeld;kürzel;passw;passphr;passcode;pass\\b;pw\\b;' +
    'pwd;kennw;code;kod;códig;codig;codic;wifi;wi-fi;wlan;key;schlüssel;sleutel;chiave;clé;clave;klucz;klíč;mot de;' +
    'mdp;wacht;ww\\b;hasł;hasl;contras;losung;stichw;safe;tresor;alarm;pin\\b;gate;tor\\b;tür;deur;portail;porton;' +
    'cancell;identif;utilis;utent;usuari;gebruik;użytk;admin;uid;owner;assignee;reporter;opened;requester;telegram;' +
    'télégram;insta;discord;skype;handle;nick;alias;token;secret;zugang'
  ).split(';'),
);
const REST = /[\p{L}\p{M}]{0,14}/uy;
const GAP = /[^\p{L}\d\n]{1,4}/uy;
const WORD = /\p{L}{1,14}/uy;

/** Where a word begins that stands directly behind such a cue, or with one word between. */
const cuedStarts = perDocument(({ lower, words }) => {
  const cued = new Set<number>();
  for (const start of words) {
    const end = isCue(lower, start);
    if (end < 0) continue;
    const next = matchAt(GAP, lower, matchAt(REST, lower, end));
    if (next < 0) continue;
    cued.add(next);
    const word = matchAt(WORD, lower, next);
    const second = word < 0 ? -1 : matchAt(GAP, lower, word);
    if (second >= 0) cued.add(second);
  }
  return cued;
});

const isCued = (document: Document, start: number): boolean =>
  cuedStarts(document).has(document.text.charAt(start) === '@' ? start + 1 : start);

/** The end of the log-in or password that could begin at an offset, or -1. */
function endOfAccount(document: Document, start: number): number {
  const { text } = document;
  if (start > 0 && !OPENS.has(text.charAt(start - 1))) return -1;
  const cued = isCued(document, start);
  if (!cued && matchAt(PLAIN, text, start) > 0) return -1;
  const end = matchAt(TOKEN, text, start);
  if (end < 0) return -1;
  const token = text.slice(start, end);
  return !NUMBER.test(token) && (cued || SIGNED.test(token) || MIXED.test(token)) ? end : -1;
}

/** Log-ins and passwords. */
export const accounts: ValueKind = {
  id: 'accounts',
  types: [null, 'USERNAME', 'SECRET'],
  likely: 0.45,
  possible: 0.2,
  needsName: false,
  valuesIn(document) {
    const values: Value[] = [];
    let last = 0;
    for (const word of document.words) {
      const start = document.text.charAt(word - 1) === '@' ? word - 1 : word;
      if (start < last) continue;
      const end = endOfAccount(document, start);
      if (end < 0) continue;
      values.push({ start, end });
      last = end;
    }
    return values;
  },
  describe(document, { start, end }, list) {
    const token = document.text.slice(start, end);
    const sign = token.search(/[._#!&+*$%~?@-]/u);
    const last = Math.max(token.lastIndexOf('.'), token.lastIndexOf('_'), token.lastIndexOf('-'));
    list.add(260, hashOf(document.lower, Math.max(start, end - 3), end));
    list.add(261, sign < 0 ? 0 : token.charCodeAt(sign), sign < 0 ? 0 : Math.min(4, sign));
    list.add(262, hashOf(document.lower, start, end));
    list.add(263, isCued(document, start) ? 1 : 0, document.topics.has('accounts') ? 1 : 0);
    list.add(264, last < 0 ? 0 : hashOf(document.lower, start + last, end));
  },
};
