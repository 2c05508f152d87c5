import { type Field, type Line, trimmed } from './field';

const MAX_COLUMNS = 60;

function cutAt(text: string, line: Line, delimiter: string): Line[] {
  const cells: Line[] = [];
  let from = line.start;
  for (const part of text.slice(line.start, line.end).split(delimiter)) {
    cells.push({ start: from, end: from + part.length });
    from += part.length + delimiter.length;
  }
  return cells;
}

/** Splits a line at a delimiter; delimiters inside double quotes do not count. */
function cellsOf(text: string, line: Line, delimiter: string): Line[] {
  if (delimiter.length > 1) return cutAt(text, line, delimiter);
  const cells: Line[] = [];
  let from = line.start;
  let quoted = false;
  for (let i = line.start; i < line.end; i++) {
    const sign = text.charAt(i);
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end: line.end });
  return cells;
}

const DELIMITERS = ['\t', ';', '|', ',', ' / '] as const;
const FEWEST_CELLS: Readonly<Record<string, number>> = { '\t': 2, ';': 2, '|': 2, ',': 3, ' / ': 3 };

const LETTERS = /\p{L}{2}/u;
const VALUE_LIKE = /\d{3}|@|\d[.,/-]\d/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A heading row: most cells are words, none looks like a value. */
function isHeading(text: string, cells: readonly Line[]): boolean {
  const contents = cells.map(({ start, end }) => text.slice(start, end));
  const named = contents.filter((content) => LETTERS.test(content) && content.length <= 40);
  return (
    named.length * 2 >= cells.length &&
    !contents.some((content) => VALUE_LIKE.test(content.replace(YEAR, '')))
  );
}

const isRule = (text: string, { start, end }: Line) =>
  /^[\s|:+=-]{3,}$/.test(text.slice(start, Math.min(end, start + 200)));

function headings(text: string, cells: readonly Line[]): string[] {
  return cells.map(({ start, end }) => {
    const range = trimmed(text, start, end);
    return range ? text.slice(range.start, range.end).toLowerCase() : '';
  });
}

const GENERIC =
  /^(?:#|id|nr\.?|no\.?|n°|num|cod\.?|code|c[óo]digo|n\.?º|nr ?p|ref\.?|emp|mand\.?|prüfl\.?-?nr\.?|lfd\.?|nummer|number|numer|mdt\.?|mgl\.?|badge|karte|card|kto\.?)$/;
const NAMES =
  /name|nom\b|pr[ée]nom|apellid|nombre|cognome|nominativo|nachn|vorn|naam|nazwisko|imi[ęe]|member|mitglied|patient|mitarbeiter|kunde|customer|inhaber|socio|kontakt|contact|ansprech|fahrer|driver|teilnehmer|schüler|mandant|person/;

const GOODS = /preis|price|artikel|article|product|produkt|menge|sku|prix|prezzo|precio/;

/** The number column of a table with names counts persons or customers: its heading says so then. */
export function qualified(labels: readonly string[]): readonly string[] {
  return labels.some((label) => NAMES.test(label)) && !labels.some((label) => GOODS.test(label))
    ? labels.map((label) => (GENERIC.test(label) ? `person ${label}` : label))
    : labels;
}

function rowFields(text: string, labels: readonly string[], cells: readonly Line[]): Field[] {
  return cells.flatMap((cell, column) => {
    const label = labels[column];
    const range = trimmed(text, cell.start, cell.end);
    return label && range ? [{ label, ...range }] : [];
  });
}

/** Cells of tables whose columns are parted by tab, semicolon, bar or comma, each with its heading. */
export function delimitedFields(text: string, lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  for (const delimiter of DELIMITERS) {
    let labels: readonly string[] | null = null;
    for (const line of lines) {
      if (isRule(text, line)) continue;
      const cells = text.slice(line.start, line.end).includes(delimiter)
        ? cellsOf(text, line, delimiter)
        : [];
      if (cells.length < (FEWEST_CELLS[delimiter] ?? 2) || cells.length > MAX_COLUMNS) {
        labels = null;
      } else if (!labels) {
        labels = isHeading(text, cells) ? qualified(headings(text, cells)) : [];
      } else if (Math.abs(cells.length - labels.length) <= 2) {
        fields.push(...rowFields(text, labels, cells));
      }
    }
  }
  return fields;
}
