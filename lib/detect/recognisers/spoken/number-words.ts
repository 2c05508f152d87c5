/** Number words of dictation and what they are in digits. Where languages share a word, they agree in its value. */
const WORDS: Readonly<Record<string, string>> = {};

const list = (words: string, from: number) =>
  words.split(' ').forEach((alternatives, index) => {
    for (const word of alternatives.split('/')) Object.assign(WORDS, { [word]: String(from + index) });
  });

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

list('null/zero/oh/zéro/cero/nul eins/ein/one/un/uno zwei/zwo/two/deux/due/dos drei/three/trois/tre/tres', 0);
list('vier/four/quatre/quattro/cuatro fünf/fuenf/five/cinq/cinque/cinco sechs/six/sei/seis', 4);
list('sieben/seven/sept/sette/siete acht/eight/huit/otto/ocho neun/nine/neuf/nove/nueve', 7);
list('zehn/ten/dix elf/eleven/onze zwölf/twelve/douze dreizehn/thirteen/treize', 10);
list('vierzehn/fourteen/quatorze fünfzehn/fifteen/quinze', 14);
list('sechzehn/sixteen/seize siebzehn/seventeen achtzehn/eighteen neunzehn/nineteen', 16);
TENS.forEach((ten, index) => {
  Object.assign(WORDS, { [ten]: String(10 * (index + 2)) });
  for (const [unit, word] of UNITS.entries()) {
    Object.assign(WORDS, { [`${word}und${ten}`]: String(10 * (index + 2) + unit + 1) });
  }
});
'twenty/vingt thirty/trente forty/quarante fifty/cinquante sixty/soixante seventy eighty ninety'
  .split(' ')
  .forEach((tens, index) => {
    for (const ten of tens.split('/')) Object.assign(WORDS, { [ten]: String(10 * (index + 2)) });
  });

const DIGITS: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

/** The digits of a number word in lower case ("vierundvierzig" is 44), or undefined. */
export const digitsOfWord = (word: string): string | undefined =>
  DIGITS.get(word) ?? (word.includes('ss') ? DIGITS.get(word.replace('ss', 'ß')) : undefined);
