/** The labels of one language, as regex sources over text in lower case. */
export interface LanguageLabels {
  /** Labels that name a number ("Kundennummer", "policy no."). */
  readonly numbers: readonly string[];
  /** Things whose number may follow directly ("Vertrag", "claim"). */
  readonly things: readonly string[];
}

/** A label as it is read: what stands in brackets may be missing, of signs in square ones there is one, `_` is a blank. */
const sourceOf = (label: string): string =>
  label.replaceAll('.', '\\.').replaceAll('_', ' ').replaceAll('(', '(?:').replaceAll(')', ')?');

/**
 * The regex source for any label of a list: "kunde(n) n[°º]_rg" stands for "kunde", "kunden", "n° rg" and "nº rg".
 * Of two labels that both fit the one that stands first is taken.
 */
export const oneOf = (labels: string): string => `(?:${labels.split(' ').map(sourceOf).join('|')})`;

/** What ends a label that is no part of a longer word. */
export const WORD_END = '(?![\\p{L}])';
