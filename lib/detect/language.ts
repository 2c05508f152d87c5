import { hashText } from './tagger/hash';
import type { Tokens } from './tagger/tokens';

/** Languages that blocks are told apart by. */
export const LANGUAGES = ['other', 'de', 'en', 'fr', 'it', 'es', 'nl', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Frequent little words that no other of the languages shares, or shares seldom. */
const STOP_WORDS: Readonly<Record<Exclude<Language, 'other'>, string>> = {
  de: 'der die das und ist nicht mit ich wir sie ein eine einen einem einer auf für bitte den dem von zu im am bei wird sind hat habe haben noch auch aus nach dass daß oder mir uns ihr ihre ihren wenn kann mal nur wie wurde über zum zur als bis es net i hob und aber schreib mach',
  en: 'the and is are was of to for with this that you your we our please have has been not from by on it be will would they their he she his her my can as at or if me i',
  fr: 'le les des est et pour dans avec vous nous votre une je sur pas que qui au aux ce cette sont été bonjour merci du ne se',
  it: 'il gli che di è per con non una sono alla della dei del nel questo grazie buongiorno le lo si ho mi al ci anche ha',
  es: 'el los las que y en por para con una es del su se no le usted está gracias hola buenos lo al más como ha un',
  nl: 'het een en van ik is niet voor met op dat zijn wij u uw bij aan ook maar naar wordt heeft graag deze dit er nog je mijn de',
  pl: 'i w na z do się nie to jest że o dla pan pani od po oraz proszę ze jak mam czy już przez dzień dobry jego są',
};

const masks = new Map<number, number>();
for (const [index, language] of LANGUAGES.entries()) {
  if (language === 'other') continue;
  for (const word of new Set(STOP_WORDS[language].split(' '))) {
    const hash = hashText(word);
    masks.set(hash, (masks.get(hash) ?? 0) | (1 << index));
  }
}

/** Share of the words that have to be stop words of the language. */
const LEAST_SHARE = 0.08;

/**
 * The language of a range of tokens as an index into `LANGUAGES`, by its stop words; `fallback` where too
 * few of them stand there. Linear in the number of tokens.
 */
export function languageOf(tokens: Tokens, from: number, to: number, fallback: number): number {
  const scores = new Float64Array(LANGUAGES.length);
  for (let i = from; i < to; i++) {
    const mask = masks.get(tokens.hash[i] as number);
    if (mask === undefined) continue;
    const shared = mask & (mask - 1) ? 0.5 : 1;
    for (let k = 1; k < LANGUAGES.length; k++)
      if (mask & (1 << k)) scores[k] = (scores[k] as number) + shared;
  }
  let best = fallback;
  let most = Math.max(1, LEAST_SHARE * (to - from));
  for (let k = 1; k < LANGUAGES.length; k++) {
    const score = (scores[k] as number) + (k === fallback ? 0.5 : 0);
    if (score > most) {
      most = score;
      best = k;
    }
  }
  return best;
}
