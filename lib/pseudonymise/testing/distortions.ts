/** One way in which models bend a placeholder. */
export interface Distortion {
  readonly name: string;
  /** Applied to every `[Label n]` of a text. */
  readonly bend: (placeholder: string, label: string, number: number) => string;
  /** The value comes back inside marks that are not the placeholder's (bold stays bold). */
  readonly around?: readonly [before: string, after: string];
}

const GERMAN = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const FRENCH: Readonly<Record<string, string>> = {
  Person: 'Personne',
  Firma: 'Société',
  Anschrift: 'Adresse',
  Telefon: 'Téléphone',
  'E-Mail': 'Courriel',
};
const ITALIAN: Readonly<Record<string, string>> = {
  Person: 'Persona',
  Firma: 'Azienda',
  Anschrift: 'Indirizzo',
  Telefon: 'Telefono',
};
const ENGLISH: Readonly<Record<string, string>> = {
  Firma: 'Company',
  Anschrift: 'Address',
  Telefon: 'Phone',
  'E-Mail': 'Email',
};
const POLISH: Readonly<Record<string, string>> = { Person: 'Osoba', Anschrift: 'Adres' };

const inWords = (words: readonly string[], number: number): string => words[number - 1] ?? String(number);

/** Ways of bending, each with a placeholder as the model got it on the left. */
export const DISTORTIONS: readonly Distortion[] = [
  { name: 'as it is', bend: (whole) => whole },
  { name: 'lower case', bend: (whole) => whole.toLowerCase() },
  { name: 'upper case', bend: (whole) => whole.toUpperCase() },
  { name: 'no brackets', bend: (_, label, n) => `${label} ${n}` },
  { name: 'round brackets', bend: (_, label, n) => `(${label} ${n})` },
  { name: 'braces', bend: (_, label, n) => `{${label} ${n}}` },
  { name: 'double braces', bend: (_, label, n) => `{{${label} ${n}}}` },
  { name: 'angle brackets', bend: (_, label, n) => `<${label} ${n}>` },
  { name: 'full-width brackets', bend: (_, label, n) => `【${label} ${n}】` },
  { name: 'bold around', bend: (whole) => `**${whole}**`, around: ['**', '**'] },
  { name: 'code around', bend: (whole) => `\`${whole}\``, around: ['`', '`'] },
  { name: 'bold inside', bend: (_, label, n) => `[**${label} ${n}**]` },
  { name: 'bold label inside', bend: (_, label, n) => `[**${label}** ${n}]` },
  { name: 'underscore in brackets', bend: (_, label, n) => `[${label}_${n}]` },
  { name: 'underscore, capitals, angle', bend: (_, label, n) => `<${label.toUpperCase()}_${n}>` },
  { name: 'hyphen in brackets', bend: (_, label, n) => `[${label}-${n}]` },
  { name: 'no blank', bend: (_, label, n) => `[${label}${n}]` },
  { name: 'two blanks', bend: (_, label, n) => `[ ${label}  ${n} ]` },
  { name: 'number sign', bend: (_, label, n) => `[${label} #${n}]` },
  { name: 'Nr.', bend: (_, label, n) => `[${label} Nr. ${n}]` },
  { name: 'colon', bend: (_, label, n) => `[${label}: ${n}]` },
  { name: 'no-break space', bend: (_, label, n) => `[${label}\u00a0${n}]` },
  { name: 'line break inside', bend: (_, label, n) => `[${label}\n${n}]` },
  { name: 'escaped brackets', bend: (_, label, n) => `\\[${label} ${n}\\]` },
  { name: 'escaped underscore', bend: (_, label, n) => `[${label}\\_${n}]` },
  { name: 'HTML entities', bend: (_, label, n) => `&#91;${label}&nbsp;${n}&#93;` },
  { name: 'angle entities', bend: (_, label, n) => `&lt;${label} ${n}&gt;` },
  { name: 'strong tags inside', bend: (_, label, n) => `[<strong>${label} ${n}</strong>]` },
  { name: 'number in German words', bend: (_, label, n) => `[${label} ${inWords(GERMAN, n)}]` },
  {
    name: 'ordinal in brackets',
    bend: (_, label, n) => (n <= 10 ? `[${inWords(ORDINALS, n)} ${label}]` : `[${label} ${n}]`),
  },
  { name: 'English label', bend: (_, label, n) => `[${ENGLISH[label] ?? label} ${n}]` },
  { name: 'French label', bend: (_, label, n) => `[${FRENCH[label] ?? label} ${n}]` },
  {
    name: 'Italian label, lower case',
    bend: (_, label, n) => `[${(ITALIAN[label] ?? label).toLowerCase()} ${n}]`,
  },
  { name: 'Polish label', bend: (_, label, n) => `[${POLISH[label] ?? label} ${n}]` },
];

/** Bends every placeholder of a text. */
export function distort(text: string, { bend }: Distortion): string {
  return text.replace(/\[([A-ZÄÖÜ][^\][\d]*?) (\d+)\]/g, (whole, label: string, number: string) =>
    bend(whole, label, Number(number)),
  );
}
