import { isTableRun, separatorOf } from './names/table-lines';

/** What a line of a text is. */
export const BLOCK_KINDS = [
  'text',
  'header',
  'salutation',
  'closing',
  'signature',
  'quote',
  'list',
  'table',
  'record',
  'form',
  'code',
  'log',
  'chat',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One line with its kind. Offsets of the normalised text, `end` without the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the line's own words begin, behind quote signs and blanks. */
  readonly content: number;
  kind: BlockKind;
  /** For a line of a table the sign between its cells (`\t`, `;`, `|`, `,`, or a blank for wide gaps). */
  separator: string;
}

const HEADER =
  /^(von|an|from|to|cc|bcc|betreff|subject|gesendet|sent|datum|date|antwort an|reply-to|objet|de|à|para|asunto|da|a|oggetto|van|aan|onderwerp|od|do|temat)\s{0,3}:/i;
const SALUTATION =
  /^(sehr geehrte|liebe[rs]? |hallo\b|hi\b|hey\b|moin\b|servus\b|grüß|guten (tag|morgen|abend)|werte[rs]? |dear\b|hello\b|good (morning|afternoon)|bonjour|cher |chère |madame|monsieur|gentile|egregi|buongiorno|estimad|hola\b|querid|buenos|geachte|beste |szanown|dzień dobry|cześć|witam)/i;
const CLOSING =
  /^(mit (freundlich|best|herzlich|kollegial|sonnig|lieb)\w{0,8}|freundliche|beste[n]? gr|viele (liebe )?gr|liebe gr|herzliche? gr|schöne gr|grüße?\b|gruß\b|gruss\b|hochachtungsvoll|mfg\b|lg\b|vg\b|glg\b|bg\b|best( regards| wishes)?,?$|kind(est)? regards|regards|yours|sincerely|many thanks|thanks|cheers|warm|cordialement|bien à vous|salutations|cordiali saluti|distinti|un saludo|saludos|atentamente|met vriendelijke|vriendelijke|groet|z poważaniem|pozdrawiam)/i;
const LIST = /^([-*•–—·►→]|\d{1,3}[.)]|[a-z][)])\s/i;
const LOG = /^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d|^\w{3} [ \d]\d \d\d:\d\d:\d\d /;
const CHAT =
  /^(\[?\(?(\d{1,2}[./]\d{1,2}[./]\d{0,4},? {0,2})?\d{1,2}[:.]\d\d([:.]\d\d)?( ?[ap]m)?\]?\)?( uhr)?[ \t]{0,3}[-–|:]?[ \t]{0,3})([\p{L}@+~][^:\n]{0,40}):\s/iu;
const FORM = /^[\p{L}][\p{L}\p{N} ./()&'-]{0,45}\s{0,12}[:=]/u;
const RECORD =
  /^([[{}\]],?$|["'][\w\- äöüß]{1,40}["']\s{0,2}:|<\/?[\w:.-]{1,40}[ />]|-\s\w{1,30}:\s|["'{[]\s?["'{]\w)/i;
const CODE =
  /^(```|import |from \S+ import|def |class |function |const |let |var |public |private |return |if ?\(|for ?\(|while ?\(|#include|select |insert |update |delete |where |SELECT|INSERT|at [\w.$]+\(|\}|\/\/|#!|\$ |echo |sudo |git )|[{};]$|\)\s?[{:;]$/;

function kindOf(words: string): BlockKind {
  if (words === '') return 'text';
  if (LOG.test(words)) return 'log';
  if (CHAT.test(words)) return 'chat';
  if (HEADER.test(words)) return 'header';
  if (words.length < 90 && SALUTATION.test(words)) return 'salutation';
  if (words.length < 70 && CLOSING.test(words)) return 'closing';
  if (RECORD.test(words)) return 'record';
  if (CODE.test(words)) return 'code';
  if (LIST.test(words)) return 'list';
  if (FORM.test(words)) return 'form';
  return 'text';
}

/** How many lines behind a closing formula belong to the signature. */
const SIGNATURE_LINES = 8;

function markSignatures(text: string, lines: readonly Line[]): void {
  let left = 0;
  for (const line of lines) {
    const words = text.slice(line.content, line.end).trim();
    if (line.kind === 'closing' || words === '--') left = SIGNATURE_LINES;
    else if (left > 0 && words.length > 90) left = 0;
    else if (left > 0 && words !== '') {
      left--;
      if (line.kind === 'text' || line.kind === 'form' || line.kind === 'list') line.kind = 'signature';
    }
  }
}

function markTables(text: string, lines: readonly Line[]): void {
  const separators = lines.map((line) => separatorOf(text, line.content, line.end));
  for (let from = 0; from < lines.length; ) {
    const separator = separators[from] ?? '';
    let to = from + 1;
    while (separator && to < lines.length && separators[to] === separator) to++;
    if (separator && isTableRun(text, lines.slice(from, to), separator)) {
      for (const line of lines.slice(from, to)) {
        line.kind = 'table';
        line.separator = separator;
      }
    }
    from = to;
  }
}

function contentStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === '>' || text[at] === ' ' || text[at] === '|')) at++;
  return text.slice(start, at).includes('>') ? at : start;
}

/** Splits a normalised text into lines and says of each what it is. Linear time. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const content = contentStart(text, start, end);
    const kind = kindOf(text.slice(content, Math.min(end, content + 200)).trim());
    lines.push({
      start,
      end,
      content,
      kind: content > start && kind === 'text' ? 'quote' : kind,
      separator: '',
    });
    start = end + 1;
  }
  markTables(text, lines);
  markSignatures(text, lines);
  return lines;
}
