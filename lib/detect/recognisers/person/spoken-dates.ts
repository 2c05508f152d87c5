import type { Document } from '../../document';
import { MONTH_NAMES, type WrittenDate } from './dates';

/**
 * Dates said in words: "dritter fünfter neunzehnhundertfünfundfünfzig", "the third of may nineteen sixty two",
 * "vingt-sept juillet mil neuf cent soixante-cinq". Only a label makes them dates of birth.
 */
const GERMAN_UNIT = '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)';
const GERMAN_DAY = `(?:erst|zweit|dritt|viert|fünft|sechst|sieb(?:en)?t|acht|neunt|(?:drei|vier|fünf|sech|sieb|acht|neun)?zehnt|elft|zwölft|(?:${GERMAN_UNIT}und)?(?:zwanzig|drei(?:ß|ss)ig)st)e[rn]`;
const GERMAN_MONTH = `(?:erst|zweit|dritt|viert|fünft|sechst|sieb(?:en)?t|acht|neunt|zehnt|elft|zwölft)e[rn]|${MONTH_NAMES}`;
const GERMAN_TWO = `(?:${GERMAN_UNIT}und)?(?:zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)?zehn|elf|zwölf|${GERMAN_UNIT}`;
const GERMAN_YEAR = `(?:neunzehnhundert|zweitausend)(?:und)?(?:${GERMAN_TWO})?|(?:neunzehn|zwanzig) ?(?:${GERMAN_TWO})|${GERMAN_TWO}|(?:19|20)?\\d{2}`;

const ENGLISH_UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const ENGLISH_DAY =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const ENGLISH_TWO = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]${ENGLISH_UNIT})?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|(?:oh|o) ${ENGLISH_UNIT}`;
const ENGLISH_YEAR = `(?:nineteen|twenty) (?:${ENGLISH_TWO})|two thousand(?: and)?(?: (?:${ENGLISH_UNIT}|${ENGLISH_TWO}))?|(?:19|20)\\d{2}`;

const ROMANCE_DAY =
  'premier|primo|primero|uno|deux|due|dos|trois|tre|tres|quatre|quattro|cuatro|cinq|cinque|cinco|six|sei|seis|sept|sette|siete|huit|otto|ocho|neuf|nove|nueve|dix|dieci|diez|onze|undici|once|douze|dodici|doce|treize|tredici|trece|quatorze|quattordici|catorce|quinze|quindici|quince|seize|sedici|dieciséis|dix-sept|diciassette|diecisiete|dix-huit|diciotto|dieciocho|dix-neuf|diciannove|diecinueve|vingt(?:[- ]et[- ]un|-[a-z]{2,6})?|vent[a-zé]{1,9}|veint[a-zéó]{1,9}|trente(?:[- ]et[- ]un)?|trent(?:a|uno)|treinta(?: y uno)?';
const ROMANCE_YEAR =
  '(?:mil(?:le)? neuf cents?|deux[- ]mille)(?: [a-zé]{2,10}(?:-[a-zé]{2,10}){0,3}(?: [a-zé]{2,9}(?:-[a-zé]{2,9})?)?)?|(?:mille|due ?mila)[a-zé]{0,30}|(?:mil novecientos|dos mil) [a-zéó]{2,14}(?: y [a-zé]{2,6})?';

const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:${GERMAN_DAY}),? (?:${GERMAN_MONTH})(?:,? (?:${GERMAN_YEAR})(?![\\p{L}\\d]))?(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:the )?(?:${ENGLISH_DAY}) (?:of )?(?:${MONTH_NAMES})(?:,? (?:${ENGLISH_YEAR})(?![\\p{L}\\d]))?(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:${ROMANCE_DAY}) (?:de )?(?:${MONTH_NAMES})(?:,? (?:del? )?(?:${ROMANCE_YEAR})(?![\\p{L}\\d]))?(?![\\p{L}])`,
    'gu',
  ),
];

/** Words of which a spoken date holds one: the patterns are slow. */
const MAY_BE_SPOKEN =
  /(?:zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft|erst|igst|ßigst)e[rn],? \p{Ll}|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth) (?:of )?\p{Ll}|mil(?:le)? neuf|deux mille|mille|mila|novecientos|dos mil|cumple/u;

/** Spoken dates of a text. They count as bare: without a label they are nothing. */
export function spokenDates({ lower }: Document): WrittenDate[] {
  if (!MAY_BE_SPOKEN.test(lower)) return [];
  return FORMS.flatMap((pattern) =>
    [...lower.matchAll(pattern)].map(({ index, 0: date }) => ({
      start: index,
      end: index + date.length,
      year: null,
      bare: true,
    })),
  );
}
