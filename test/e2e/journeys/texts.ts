/** Invented throughout: reserved example domains, the IBAN of the specification, fictional numbers. */

/** Nothing personal, with everything that a careless insertion would lose. */
export const HARMLESS = [
  'Bitte fasse den folgenden Text in drei Punkten zusammen:',
  '',
  '  - Das Lager wird am Montag umgeräumt.',
  '  - Die Heizung läuft ab Oktober.',
  '',
  'Danke & viele Grüße <3 "wirklich"',
].join('\n');

/** Found values of `MAIL`, in the order of the text. */
export const MAIL_VALUES = [
  'Öztürk',
  'DE02 1203 0000 0000 2020 51',
  'ayse.oeztuerk@kunde.example',
  '+49 30 23125 456',
] as const;

/** A customer's mail with blank lines and indentation. */
export const MAIL = [
  'Sehr geehrte Frau Öztürk,',
  '',
  'bitte überweisen Sie den Betrag auf DE02 1203 0000 0000 2020 51.',
  '  - Rückfragen: ayse.oeztuerk@kunde.example',
  '  - Telefon: +49 30 23125 456',
  '',
  'Mit freundlichen Grüßen',
].join('\n');

/** Typed by hand, so that a page sees it letter by letter: the server must not. */
export const TYPED = 'Schreib an kruse.typed@kunde.example wegen IBAN DE89 3704 0044 0532 0130 00';
export const TYPED_VALUES = ['kruse.typed@kunde.example', 'DE89 3704 0044 0532 0130 00'] as const;

/** Typed around a paste that is cancelled. */
export const BEGUN = 'vorher';
export const CANCELLED = 'Bitte an esc.lindner@kunde.example, danke';
export const CANCELLED_VALUES = ['esc.lindner@kunde.example'] as const;

/** Typed and sent by the button. */
export const CLICKED = 'Schreib auch an klick.wagner@kunde.example';
export const CLICKED_VALUES = ['klick.wagner@kunde.example'] as const;

/** Typed into the edit box of an earlier message. */
export const EDITED = ' an edit.moeller@kunde.example';
export const EDITED_VALUES = ['edit.moeller@kunde.example'] as const;

/** Every value that is to be seen nowhere. */
export const ALL_VALUES = [
  ...MAIL_VALUES,
  ...TYPED_VALUES,
  ...CANCELLED_VALUES,
  ...CLICKED_VALUES,
  ...EDITED_VALUES,
] as const;

const PLACEHOLDER = '\\[[^\\[\\]\\n]+ \\d+\\]';

/** What a text must look like after replacing: every value a placeholder, every other character the same. */
export function replacedPattern(text: string, values: readonly string[]): RegExp {
  const parts = values.reduce<string[]>((rest, value) => rest.flatMap((part) => part.split(value)), [text]);
  return new RegExp(`^${parts.map(escapeRegExp).join(PLACEHOLDER)}$`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
