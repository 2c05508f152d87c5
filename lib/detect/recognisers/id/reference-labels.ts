import { DUTCH } from './labels/dutch';
import { ENGLISH } from './labels/english';
import { FRENCH } from './labels/french';
import { GERMAN, GERMAN_COMPOUNDS } from './labels/german';
import { ITALIAN } from './labels/italian';
import { WORD_END } from './labels/notation';
import { POLISH } from './labels/polish';
import { SPANISH } from './labels/spanish';

/**
 * Words that announce a number of a customer, contract, case, member, patient or employee, from the lists of each
 * language. Some name the number itself ("Kundennummer", "policy no."), some the thing it belongs to ("Vertrag",
 * "claim"): behind those only a value that looks like a reference counts. Numbers of single documents, parcels,
 * articles and registers are left out on purpose. Where two labels fit, that of the first language is taken.
 */
const LANGUAGES = [GERMAN, ENGLISH, FRENCH, ITALIAN, SPANISH, DUTCH, POLISH];

/** Labels that name a number, for lower-case text. */
export const NUMBER_LABELS: readonly string[] = LANGUAGES.flatMap(({ numbers }) => numbers);

/** Things whose number may follow directly, for lower-case text. */
export const THING_LABELS: readonly string[] = LANGUAGES.flatMap(({ things }) => things).map(
  (source) => source + WORD_END,
);

/** The same as the end of a compound ("Wartungsvertrag"). */
export const THING_COMPOUNDS = new RegExp(GERMAN_COMPOUNDS + WORD_END, 'gu');

/** Any other "…nummer" or "…-Nr." that is not one of a document, a thing or a place. For lower-case text. */
export const COMPOUND_LABELS = /(?:nummern?|-?nr\.?|-ref\.?|-id)(?![\p{L}])/gu;
