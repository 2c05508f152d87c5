import { defineRecogniser, hitOf } from '../../define-recogniser';
import type { Examples } from '../../recogniser';

/**
 * Links that carry a person or a key: profiles in networks, reset, invitation and tracking links, query
 * parameters with a token, an address or a user. Plain public pages are left alone.
 */
const LINK =
  /(?:https?:\/\/|www\.|(?<![\p{L}\d@./-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|de|at|ch|io|org|net|eu|example|me|app|dev|co|fr|it|es|nl|pl|uk)\/)[^\s<>"'`|()[\]{}„“”]{2,500}/giu;
/** Cheap filter: a scheme, "www." or a path behind a domain. */
const MAY_BE_LINK = /:\/\/|www\.|[a-z0-9-]\.[a-z]{2,7}\//i;
const TAIL = /[.,;:!?*_]+$/;

const PROFILE =
  /(?:linkedin\.com\/in\/|xing\.com\/profile\/|github\.com\/[\w-]+$|gitlab\.com\/[\w-]+$|behance\.[a-z]+\/[\w.-]+|dribbble\.com\/\w|facebook\.com\/[\w.]+$|instagram\.com\/[\w.]+|(?:twitter|x)\.com\/\w+$|tiktok\.com\/@|t\.me\/\w|calendly\.com\/[\w-]+|youtube\.com\/@|orcid\.org\/\d|researchgate\.net\/profile|wa\.me\/\d|strava\.com\/athletes|about\.me\/\w|medium\.com\/@|\/~\w|\/team\/[a-z]+-[a-z]+|\/(?:profile?|profil|users?|member|mitglied|people|author)s?\/[\w.-]+)/i;
const KEYED =
  /[?&;#](?:t|tk|token|key|sig|signature|auth|code|otp|pw|password|pass|pwd|secret|session|sid|sessionid|uid|u|usr|user|userid|uname|email|e-?mail|mail|name|vorname|nachname|kunde|kd|kdnr|kundennr|customer|cust|contact|invite|hash|h|access_token|api_?key|apikey|jwt|acct|account|phone|tel|id_token|d|x|sub|rcpt|recipient|dest|k|to)=[^&\s]{2,}/i;
const PATHED =
  /hooks\.slack\.com\/services\/|\/(?:reset|invite|einladung|verify|confirm|unsubscribe|abmelden|magic|activate|aktivierung|password|passwort|track|tracking|verfolgen|s|r|share|freigabe|drop|d|l|u|join|j|meet|sign|upload|file|doc|dokument|p)\/(?=[^/?\s]*\d)(?=[^/?\s]*[a-z])[\w.~-]{6,}/i;
const CREDENTIALS = /:\/\/[^/\s:@]{1,60}:[^/\s@]{1,100}@/;

/** Why a link is personal, or null for a public page. */
function personalPart(link: string): string | null {
  if (CREDENTIALS.test(link)) return null;
  if (PROFILE.test(link)) return 'profile';
  if (KEYED.test(link)) return 'parameter';
  return PATHED.test(link) ? 'key' : null;
}

export const personalUrl = defineRecogniser({
  id: 'personal-url',
  type: 'URL',
  keywords: ['/'],
  find: ({ text }) =>
    [...(MAY_BE_LINK.test(text) ? text : '').matchAll(LINK)].flatMap(({ index, 0: raw }) => {
      const link = raw.replace(TAIL, '');
      const why = personalPart(link);
      return why ? [hitOf(index, link, 'certain', { key: 'link', word: why })] : [];
    }),
});

export const examples: Examples = {
  hits: [
    '[[https://portal.firma.example/reset?t=9f2c71ab7e]] war es',
    'Profil [[linkedin.com/in/erika-muster-ux]], Berlin',
    '([[https://www.xing.com/profile/Max_Muster3]])',
    '[[https://track.paket.example/drop/9931-tjark]].',
  ],
  misses: [
    'https://www.firma.example/impressum',
    'www.bund.de/service',
    'https://shop.example/artikel?id=4711',
    'und/oder 3/4',
    'siehe firma.de/kontakt',
  ],
};
