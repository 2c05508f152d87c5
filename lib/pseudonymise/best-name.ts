import type { Mention } from './mention';
import { inReadingOrder } from './person/display';

/** How much a form of a name tells: full before part, spelt out before initials, mixed case before capitals. */
function fullness(nominative: string): number {
  const words = nominative.split(/\s+/);
  const spelt = words.filter((word) => word.replace(/\P{L}/gu, '').length > 1).length;
  const mixed = /\p{Ll}/u.test(nominative) && /\p{Lu}/u.test(nominative) ? 1 : 0;
  return spelt * 1000 + mixed * 500 + nominative.length;
}

/** The fullest of some forms; the first of equally full ones. */
export const bestOf = (forms: readonly string[]): string =>
  forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best), forms[0] ?? '');

/** The fullest form among the mentions and what was known before. Values keep their first spelling. */
export function bestName(mentions: readonly Mention[], before: string | undefined): string {
  const [first] = mentions;
  const isName =
    first?.finding.type === 'PERSON' || first?.finding.type === 'ORG' || first?.finding.type === 'ADDRESS';
  const forms = mentions.map(({ nominative, name }) => (name ? inReadingOrder(nominative) : nominative));
  const all = before === undefined ? forms : [before, ...forms];
  return isName ? bestOf(all) : (all[0] ?? '');
}
