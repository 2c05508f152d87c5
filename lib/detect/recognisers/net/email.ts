import type { Candidate, Examples, Recogniser } from '../../recogniser';

/**
 * E-mail address (RFC 5321/6531): local part, @, domain with a dot; letters of all scripts. Also
 * "name (at) firma.de", "name at firma punkt de" and the like. Walks outward from each @, so the time
 * stays linear.
 */
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const MAX = 64;

function around(text: string, at: number, width: number): { start: number; end: number } | null {
  let start = at;
  while (at - start < MAX && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < at && /[.'+%-]/.test(text.charAt(start))) start++;
  let end = at + width;
  while (end - at < 2 * MAX && DOMAIN.test(text.charAt(end))) end++;
  while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
  const domain = text.slice(at + width, end);
  return start < at && /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}$/u.test(domain)
    ? { start, end }
    : null;
}

const candidate = (
  range: { start: number; end: number },
  confidence: Candidate['confidence'],
): Candidate => ({
  ...range,
  type: 'EMAIL',
  confidence,
  recogniser: 'email',
  reason: { key: 'shape', word: '@' },
});

const WRITTEN_AT = / ?[([{] ?(?:at|ät|@|klammeraffe) ?[)\]}] ?/gi;
const SPOKEN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}._-]|(?: (?:punkt|dot|point|punto|punt|kropka|minus|bindestrich|strich|unterstrich|underscore|dash|hyphen|tiret|trattino|guion|streepje|mały|małpa) )){0,40} (?:at|ät|klammeraffe|arobase|chiocciola|arroba|apenstaartje|małpa) (?:[\p{L}\p{N}-]{1,30} ){0,3}?[\p{L}\p{N}-]{1,30} ?(?:punkt|dot|point|punto|punt|kropka|\.) ?(?:de|com|at|ch|eu|org|net|info|example|fr|it|es|nl|pl|uk|io|be|co uk|co punkt uk)(?![\p{L}\p{N}])/giu;

function find({ text, lower }: { text: string; lower: string }): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const range = around(text, at, 1);
    if (range) found.push(candidate(range, 'certain'));
  }
  for (const { index, 0: sign } of text.matchAll(WRITTEN_AT)) {
    const range = around(text, index, sign.length);
    if (range) found.push(candidate(range, 'certain'));
  }
  if (/ (?:at|ät|klammeraffe|arobase|chiocciola|arroba|apenstaartje|małpa) /.test(lower)) {
    for (const { index, 0: value } of text.matchAll(SPOKEN)) {
      found.push(candidate({ start: index, end: index + value.length }, 'likely'));
    }
  }
  return found;
}

export const email: Recogniser = { id: 'email', type: 'EMAIL', find };

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
