import type { FindingType } from '@/lib/detect/types';
import type { PlaceholderLanguage, PseudonymRequest, Styler } from '../types';

/** The year, or the decade where only "79" is said. */
function yearOf({ name, language }: PseudonymRequest): string | undefined {
  const year = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/.exec(name)?.[1];
  if (year) return year;
  const short = /(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d)\d$/.exec(name.trim())?.[1];
  if (!short) return undefined;
  return language === 'de' ? `${short}0er Jahre` : `${short}0s`;
}

/** The town behind the postcode. */
const townOf = ({ name }: PseudonymRequest): string | undefined =>
  /\b\d{4,5}\s+(\p{Lu}[\p{L}.\s()/-]*\p{L}\)?)/u.exec(name)?.[1]?.trim();

const GENERALISERS: Readonly<
  Partial<Record<FindingType, (request: PseudonymRequest) => string | undefined>>
> = {
  DATE_OF_BIRTH: yearOf,
  ADDRESS: townOf,
};

/** Kinds with something more general. */
export const GENERALISED: ReadonlySet<string> = new Set(Object.keys(GENERALISERS));

/** Something more general in place of the value: a year, a town. Has no way back. */
export const GENERALISATIONS: Styler = {
  invent(request) {
    const text = GENERALISERS[request.type]?.(request);
    return text === undefined ? undefined : { style: 'general', parts: { text } };
  },
  write: ({ parts }) => parts['text'] ?? '',
};

const REMOVED: Readonly<Record<PlaceholderLanguage, string>> = { de: '[entfernt]', en: '[removed]' };

/** The value goes, and nothing tells one removed value from another. Has no way back. */
export const REMOVALS: Styler = {
  invent: ({ language }) => ({ style: 'removed', parts: { text: REMOVED[language] } }),
  write: ({ parts }) => parts['text'] ?? '',
};
