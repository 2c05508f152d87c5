import type { FindingType } from '@/lib/detect/types';
import { fold } from '../fold';
import type { MentionForm, Pseudonym, PseudonymRequest, Styler } from '../types';
import { COMPANY_WORDS, STREETS } from './invented-names';
import { inventPerson, pick, writePerson } from './person-substitute';
import {
  documentationIp,
  documentationMac,
  fictionalPhone,
  impossibleCard,
  impossibleIban,
} from './reserved';

type Inventor = (request: PseudonymRequest) => Pseudonym | undefined;

/** One invented text that stands for every form. */
const whole = (text: string | undefined): Pseudonym | undefined =>
  text ? { style: 'substitute', parts: { text } } : undefined;

/** The first of ten variants that is free. */
function free(request: PseudonymRequest, variant: (number: number) => string): Pseudonym | undefined {
  const base = (request.seed % 89) + request.number;
  const numbers = Array.from({ length: 10 }, (_, i) => base + i * 101);
  return whole(numbers.map(variant).find((text) => !request.isTaken(text)));
}

/** The owner's invented name as the local part, or the function mailbox's own word. */
const inventEmail: Inventor = (request) => {
  const { given, surname } = request.owner?.parts ?? {};
  const local = given && surname ? `${fold(given)}.${fold(surname)}` : `kontakt${request.number}`;
  return free(request, (n) => (n % 2 === 0 ? `${local}@example.com` : `${local}@example.org`));
};

const LEGAL_FORM =
  /\s(GmbH(?:\s*&\s*Co\.?\s*KG)?|AG|KG|OHG|UG(?:\s*\(haftungsbeschränkt\))?|GbR|e\.\s?[KV]\.|SE|Ltd\.?|LLC|Inc\.?|B\.?V\.?|S\.?A\.?)$/;

const inventCompany: Inventor = (request) => {
  const word = pick(COMPANY_WORDS, request);
  const form = LEGAL_FORM.exec(request.name)?.[1];
  return word ? { style: 'substitute', parts: { text: word, ...(form && { form }) } } : undefined;
};

/** Street and house number of our own; a postcode that the post never gave out (00…) and an invented town. */
const inventAddress: Inventor = (request) => {
  const hasStreet = /\p{L}[\p{L}.\s-]*\s\d+\s?[a-z]?\b/u.test(
    request.name.replace(/\b\d{4,5}\s+\p{L}.*/u, ''),
  );
  const hasTown = /\b\d{4,5}\s+\p{L}/u.test(request.name);
  return free(request, (n) => {
    const street = `${STREETS[n % STREETS.length]} ${(n % 90) + 1}`;
    const town = `00${String(100 + (n % 900))} Musterstadt`;
    return hasTown ? (hasStreet ? `${street}, ${town}` : town) : street;
  });
};

/** Another day of a year nearby, written alike. Only all-figure dates; others keep their placeholder. */
const inventDate: Inventor = (request) => {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(request.name);
  if (!found) return undefined;
  const [, day = '', separator = '', month = '', year = ''] = found;
  return free(request, (n) => {
    const pad = (value: number, like: string): string => String(value).padStart(like.length, '0');
    return [pad((n % 28) + 1, day), pad((n % 12) + 1, month), String(Number(year) - (n % 3))].join(separator);
  });
};

/**
 * Kinds with a substitute that can't hit anybody. What is missing here (tax numbers, customer numbers,
 * passwords …) has no range that is reserved for inventions, so it keeps its placeholder.
 */
const INVENTORS: Readonly<Partial<Record<FindingType, Inventor>>> = {
  PERSON: inventPerson,
  ORG: inventCompany,
  EMAIL: inventEmail,
  PHONE: (request) => free(request, (n) => fictionalPhone(request.name, n)),
  ADDRESS: inventAddress,
  DATE_OF_BIRTH: inventDate,
  IBAN: (request) => free(request, (n) => impossibleIban(request.name, n)),
  CREDIT_CARD: (request) => free(request, (n) => impossibleCard(request.name, n)),
  IP_ADDRESS: (request) => free(request, (n) => documentationIp(request.name, n)),
  MAC_ADDRESS: (request) => free(request, (n) => documentationMac(request.name, n)),
  USERNAME: (request) => free(request, (n) => `nutzer${n}`),
  URL: (request) => free(request, (n) => `https://www.example.com/seite${n}`),
};

/** Kinds with an invented value. */
export const SUBSTITUTED: ReadonlySet<string> = new Set(Object.keys(INVENTORS));

function writeWhole({ parts }: Pseudonym, { nominative, ending }: MentionForm): string {
  const { text = '', form } = parts;
  const written = form && LEGAL_FORM.test(nominative) ? `${text} ${form}` : text;
  return written + (ending === "'" || ending === '’' ? 's' : ending);
}

/** Invented values of the same kind: plausible to the model, and nobody's. */
export const SUBSTITUTES: Styler = {
  invent: (request) => INVENTORS[request.type]?.(request),
  write: (pseudonym, form) =>
    pseudonym.parts['surname'] ? writePerson(pseudonym, form) : writeWhole(pseudonym, form),
};
