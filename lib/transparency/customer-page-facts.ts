/** How the customers are concerned (answer of the wizard's question `cust`). */
export const IMPACTS = ['none', 'sees_output', 'made_for_them', 'offer_price', 'decision', 'unsure'] as const;
export type Impact = (typeof IMPACTS)[number];

/** Which data go into the AI (answer of the wizard's question `pd`). */
export const DATA_MODES = ['none', 'anon', 'pseudo', 'personal', 'special', 'unsure'] as const;
export type DataMode = (typeof DATA_MODES)[number];

/** What the public may know of one use of AI. There is no field for internal notes, risks or reasons. */
export interface PublicUse {
  readonly name: string;
  /** One or two sentences in plain words. */
  readonly purpose: string;
  readonly impact: Impact;
  readonly impactText: string;
  readonly data: DataMode;
  /** Vendors that get the data. */
  readonly recipients: readonly string[];
  /** Names of countries outside the EEA. */
  readonly thirdCountries: readonly string[];
  /** Role that decides; empty: people in general. */
  readonly decidedBy: string;
  /** Text of a notice that is in place. */
  readonly notice: string;
}

/** Everything the page for customers is made of. */
export interface CustomerPageFacts {
  readonly company: string;
  readonly address: string;
  /** E-mail address, telephone number or web address. */
  readonly contact: string;
  readonly dpo: string;
  readonly authority: string;
  /** Address of the privacy notice; only `https:` becomes a link. */
  readonly privacyUrl: string;
  readonly uses: readonly PublicUse[];
  /** `YYYY-MM-DD` */
  readonly day: string;
}
