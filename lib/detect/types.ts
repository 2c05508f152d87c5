import type { HashedTerms } from './terms/hashed-terms';

/**
 * The vocabulary of detection: text in, findings out. Nothing here knows a browser, a page or a store.
 */

/** Kinds of personal or confidential data that are found. The names are those of the annotation guide. */
export const FINDING_TYPES = [
  'PERSON',
  'ORG',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'IBAN',
  'BIC',
  'CREDIT_CARD',
  'TAX_ID',
  'TAX_NUMBER',
  'VAT_ID',
  'SOCIAL_SECURITY',
  'HEALTH_INSURANCE',
  'ID_DOCUMENT',
  'LICENSE_PLATE',
  'CUSTOMER_ID',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'USERNAME',
  'SECRET',
  'URL',
  'OWN_TERM',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** How sure a recogniser is: check digit or firm anchor, good evidence, a hint. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** How much is reported: `strict` finds more and errs more, `sparing` the other way round. */
export type Sensitivity = 'strict' | 'balanced' | 'sparing';

/**
 * Why something was found, as a key of the string tables (`reason.<key>`) and, where it helps, the
 * word of our own lists that gave it away ("Herr", "IBAN"). Never a piece of the user's text.
 */
export interface Reason {
  readonly key: string;
  readonly word?: string;
}

/** One place in the text. `start` and `end` count UTF-16 units of the text as given; `end` is exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly confidence: Confidence;
  /** Id of the recogniser that made it. */
  readonly recogniser: string;
  readonly reason: Reason;
}

/** Categories of Art. 9(1) and Art. 10 GDPR. */
export const SPECIAL_CATEGORIES = [
  'health',
  'religion',
  'union',
  'politics',
  'ethnicity',
  'sexuality',
  'biometric',
  'genetic',
  'criminal',
] as const;
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

/** A hint that the text reveals a special category, with the places of the words that gave it away. */
export interface SpecialHint {
  readonly category: SpecialCategory;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The result of one scan. `findings` are sorted by `start` and never overlap. */
export interface Detection {
  readonly findings: readonly Finding[];
  readonly special: readonly SpecialHint[];
}

/** What a scan takes into account beside the text. */
export interface DetectOptions {
  readonly sensitivity: Sensitivity;
  /** Values the user declared free of personal data ("nie wieder melden"), compared case-insensitively. */
  readonly allowList: readonly string[];
  /** Terms and patterns of the company: `#` stands for a digit, `*` for letters and digits. Always reported. */
  readonly ownTerms?: readonly string[];
  /** Long lists of terms of the company, which can't be read back. Always reported. */
  readonly hashedTerms?: readonly HashedTerms[];
  /** Kinds that the company's rules leave alone: `PERSON`, or `PERSON possible` for one confidence. */
  readonly ignored?: readonly string[];
}
