import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Examples } from '../../recogniser';
import { matchAt } from '../../word';

/**
 * E-mail address (RFC 5321/6531): local part, @, domain with a dot; letters of all scripts. Also
 * "name (at) firma.de", "name at firma punkt de" and the like. Walks outward from each @, so the time
 * stays linear.
 */
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const MAX = 64;
/**
 * Addresses that stand for none: of a repository, of a pattern, of documentation. A person's name before
 * one of the domains reserved for examples (RFC 2606) is reported: people try out with just these.
 */
const PLACEHOLDER =
  /^git@|^(?:user|alice|bob|foo|bar|test|admin|info|mail|e?mail|me|you|someone|somebody)\d*@example\.(?:com|org|net)$|^(?:vorname|nachname|firstname|lastname|first|user|name|your)[._]?(?:nachname|name|lastname|last|email)?@/i;

function around(text: string, at: number, width: number): { start: number; end: number } | null {
  let start = at;
  while (at - start < MAX && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < at && /[.'+%-]/.test(text.charAt(start))) start++;
  let end = at + width;
  while (end - at < 2 * MAX && DOMAIN.test(text.charAt(end))) end++;
  while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
  const domain = text.slice(at + width, end);
  if (/:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - 80), start))) return null;
  if (PLACEHOLDER.test(text.slice(start, end))) return null;
  return start < at && /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}$/u.test(domain)
    ? { start, end }
    : null;
}

const hit = (range: { start: number; end: number }, confidence: Hit['confidence']): Hit => ({
  ...range,
  confidence,
  reason: { key: 'shape', word: '@' },
});

const WRITTEN_AT = / ?[([{] ?(?:at|ät|@|klammeraffe) ?[)\]}] ?/gi;
/** The word for the sign, said aloud; local part and domain are looked for around it. */
const SAID_AT = / (?:at|ät|klammeraffe|arobase|chiocciola|arroba|apenstaartje|małpa) /g;
const DOT =
  '(?:punkt|dot|point|punto|punt|kropka|minus|bindestrich|strich|unterstrich|underscore|dash|hyphen|tiret|trattino|guion|streepje)';
const SAID_DOT = new RegExp(`^${DOT}$`);
const SAID_DOMAIN =
  /(?:[\p{L}\p{N}-]{1,30}(?: (?:minus|bindestrich|strich|dash|tiret|trattino|guion|streepje) | ?\. ?| )){1,3}?(?:(?:punkt|dot|point|punto|punt|kropka) )?(?:de|com|at|ch|eu|org|net|info|example|fr|it|es|nl|pl|uk|io|be|co uk)(?![\p{L}\p{N}])/uy;
const HAS_DOT = / (?:punkt|dot|point|punto|punt|kropka) |\./;
const SAID_REACH = 60;

/** The local part said before the sign: one word, or words joined by "punkt", "minus" and the like. */
function saidLocal(before: string): string {
  const words = before.split(' ');
  let first = words.length - 1;
  while (first >= 2 && SAID_DOT.test(words[first - 1] ?? '')) first -= 2;
  return words.slice(first).join(' ');
}

function spoken(lower: string): Hit[] {
  return [...lower.matchAll(SAID_AT)].flatMap(({ index, 0: sign }) => {
    const before = lower.slice(Math.max(0, index - SAID_REACH), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const local = saidLocal(line);
    const end = matchAt(SAID_DOMAIN, lower, index + sign.length);
    if (!/^[\p{L}\p{N}]/u.test(local) || end < 0) return [];
    return HAS_DOT.test(lower.slice(index + sign.length, end))
      ? [hit({ start: index - local.length, end }, 'likely')]
      : [];
  });
}

function find({ text, lower }: { text: string; lower: string }): Hit[] {
  const found: Hit[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const range = around(text, at, 1);
    if (range) found.push(hit(range, 'certain'));
  }
  for (const { index, 0: sign } of text.matchAll(WRITTEN_AT)) {
    const range = around(text, index, sign.length);
    if (range) found.push(hit(range, 'certain'));
  }
  return [...found, ...spoken(lower)];
}

export const email = defineRecogniser({ id: 'email', type: 'EMAIL', find });

export const examples: Examples = {
  hits: [
    'an [[max.mueller@beispiel-gmbh.de]].',
    '[[jürgen@müller.example]] schreibt',
    '<[[a.b+c@sub.firma.co.uk]]>',
    'Mail: [[name (at) firma.de]] bitte',
    'name ist [[weber punkt anna at firma punkt de]] danke',
  ],
  misses: ['@max', 'a@b', 'max@', 'Preis @ 3 Euro', 'user@localhost', 'wir treffen uns at home punkt'],
};
