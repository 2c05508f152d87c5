import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { spokenRuns } from '../spoken/runs';
import { PHONE_WORDS } from './phone-words';

/** Number words by language; tens and their compounds let "vierundvierzig" and "quarante-trois" pass. */
const NUMBER_WORDS =
  'null|ein(?:s|e)?|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|doppel\\p{L}{0,6}' +
  '|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety' +
  '|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt|soixante-dix)(?:-(?:et-)?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf))?' +
  '|uno|due|tre|quattro|cinque|sei|sette|otto|nove|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve' +
  '|nul|een|één|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|dertig|veertig|vijftig|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|achttien|zestien|zeventien|negentien' +
  '|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|(?:dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć)(?:sta|set|ście)|sto|\\p{L}{2,8}dziesiąt|\\p{L}{2,9}naście|dwadzieścia|trzydzieści|czterdzieści';
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NUMBER_WORDS})(?:[ ,]{1,2}(?:${NUMBER_WORDS}|und|strich|schrägstrich|pause|slash|\\d{1,4})(?![\\p{L}-])){4,20}`,
  'giu',
);

/** Numbers said in Polish and Dutch, which the reader of runs does not know word by word. */
const OTHER_WORDS = /sześć|siedem|cztery|dziewięć|trzy | nul | vijf | zes /;
const maySpeak = (document: Document) => spokenRuns(document).length > 0 || OTHER_WORDS.test(document.lower);

function numbersIn({ lower, text }: Document): Hit[] {
  return [...text.matchAll(SEQUENCE)].flatMap(({ index, 0: raw }): Hit[] => {
    const value = raw.replace(/[ ,]+(?:und|strich|pause)$/i, '');
    const count = value.split(/[ ,]+/).length;
    const label = PHONE_WORDS.exec(lower.slice(Math.max(0, index - 40), index))?.[0];
    if (count < (label ? 5 : 7)) return [];
    const reason = { key: 'spoken', ...(label ? { word: label } : {}) };
    return [hitOf(index, value, label ? 'certain' : 'likely', reason)];
  });
}

/** A telephone number said word by word, at least six number words or five behind a word like "Nummer". */
export const spokenPhone = defineRecogniser({
  id: 'spoken-phone',
  type: 'PHONE',
  keywords: [
    'null ',
    'zero ',
    ' oh ',
    'zéro ',
    'cero ',
    'nul ',
    'tre ',
    'sześć',
    'zwo ',
    'double ',
    ' fünf ',
    ' seven ',
  ],
  find: (document) => (maySpeak(document) ? numbersIn(document) : []),
});

export const examples: Examples = {
  hits: [
    'die nummer von ihr ist [[null acht drei drei eins sieben vier null zwei neun]] bitte',
    'erreichbar unter [[null eins fünf zwo zwo drei null vier neun acht acht]] ende',
    'ring me [[oh one four seven three five five oh one double two]]',
  ],
  misses: ['eins zwei drei und los', 'zwei von drei Leuten', 'null Bock'],
};
