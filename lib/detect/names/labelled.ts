import type { Field } from '../fields/field';
import { SHAPE } from '../tagger/tokens';
import type { Context } from './context';
import { isFieldWord } from './label-words';
import type { Mention } from './mention';

/** Labels, keys and headings whose value is a person's name and nothing else. Compared without signs. */
const LABELS = new Set(
  'nachname familienname geburtsname zuname surname lastname familyname cognome apellido apellidos achternaam nazwisko nomdefamille fullname vorundnachname vorundzuname namevorname nachnamevorname vornamenachname nameundvorname imięinazwisko nomeecognome nombreyapellidos'.split(
    ' ',
  ),
);
const FIRST_NAME = new Set(
  'vorname rufname firstname forename givenname prénom prenom voornaam imię imie'.split(' '),
);
/** Means the surname where the first name stands beside it, else anything. */
const NAME_ALONE = new Set(['name', 'nom', 'naam']);
const NEAR = 60;
const NO_LETTERS = /[^\p{L}]+/gu;
/** One to five words of letters, as names are written. */
const NAME = /^\p{L}[\p{L}'’`.-]{0,30}(?:,? {1,2}\p{L}[\p{L}'’`.-]{0,30}){0,4}$/u;
const CAPITAL = /(?<![\p{L}'’])\p{Lu}/u;
const DOTTED = /\p{L}{4}\.\p{L}/u;
/** What stands there when no name does. */
const NO_NAME =
  /^(?:unbekannt|unknown|null|none|nan|nil|leer|test|string|str|text|varchar|char|true|false|ja|nein|fehlt|siehe|entfällt|keine?r?|dito|pflichtfeld|required|optional|mustermann|muster|name|vorname|nachname|familienname|surname|value|wert|spalte|feld)(?![\p{L}-])/iu;

const isLabel = (word: string) => LABELS.has(word) || FIRST_NAME.has(word);

const wordOf = ({ label }: Field) =>
  label.split(/ (?=\p{L})/u).length > 4 ? '' : label.replace(NO_LETTERS, '');

const isFirstName = (field: Field | undefined, to: Field) =>
  field !== undefined && Math.abs(field.start - to.start) < NEAR && FIRST_NAME.has(wordOf(field));

function isNameField(fields: readonly Field[], at: number): boolean {
  const field = fields[at] as Field;
  const word = wordOf(field);
  if (isLabel(word)) return true;
  return NAME_ALONE.has(word) && (isFirstName(fields[at - 1], field) || isFirstName(fields[at + 1], field));
}

function isName(value: string): boolean {
  return (
    NAME.test(value) &&
    CAPITAL.test(value) &&
    !DOTTED.test(value) &&
    !NO_NAME.test(value) &&
    // a line of headings below a label
    !isFieldWord(value.toLowerCase()) &&
    !isLabel(value.toLowerCase().replace(NO_LETTERS, ''))
  );
}

/** The tokens that lie in a range of the text; null when the range cuts one. */
function tokensIn(
  { tokens }: Context,
  { start, end }: Field,
  from: number,
): { from: number; to: number } | null {
  let first = from;
  while (first < tokens.count && (tokens.start[first] as number) < start) first++;
  let to = first;
  while (to < tokens.count && (tokens.end[to] as number) <= end) to++;
  return to > first && tokens.start[first] === start ? { from: first, to } : null;
}

/**
 * Names that a label, key or heading announces: `"nachname": "de la Fuente"`, the column "Vorname". No list
 * and no tagger has to know them. Linear time.
 */
export function findLabelledNames(context: Context, fields: readonly Field[]): Mention[] {
  const { text } = context.tokens;
  const mentions: Mention[] = [];
  let at = 0;
  for (const [index, field] of fields.entries()) {
    if (!isNameField(fields, index) || !isName(text.slice(field.start, field.end))) continue;
    const range = tokensIn(context, field, at);
    if (!range) continue;
    at = range.from;
    if (context.shield.subarray(range.from, range.to).some((kind) => kind > 0)) continue;
    if (context.tokens.shape[range.from] === SHAPE.digits) continue;
    mentions.push({
      ...range,
      type: 'PERSON',
      confidence: 'certain',
      reason: { key: 'label' },
      source: 'names-label',
    });
  }
  return mentions;
}
