import type { Day, Text } from '../types';

export const PLANS = [
  'consumer_free',
  'consumer_paid',
  'business',
  'enterprise',
  'api',
  'self_hosted',
  'unknown',
] as const;
export type Plan = (typeof PLANS)[number];

export const AVV_STATES = ['signed', 'offered', 'not_offered', 'unknown'] as const;
export type AvvState = (typeof AVV_STATES)[number];

/** Use of inputs for training. */
export const TRAINING = ['no', 'opt_in', 'opt_out', 'yes', 'unknown'] as const;
export type Training = (typeof TRAINING)[number];

export const REGIONS = ['eea', 'eea_option', 'third_country', 'unknown'] as const;
export type Region = (typeof REGIONS)[number];

export const TRANSFER_BASES = ['none_needed', 'adequacy', 'dpf', 'scc', 'bcr', 'missing'] as const;
export type TransferBasis = (typeof TRANSFER_BASES)[number];

/** Where a claim comes from, and whether a person has looked at it. */
export interface Proof {
  readonly sourceUrl: string;
  readonly sourceDay: Day | null;
  readonly verified: 'prefill' | 'verified_by_admin' | 'expired';
}

/** Claims that need a source with its day each. */
export const CLAIMS = ['seat', 'avv', 'training', 'residency'] as const;
export type Claim = (typeof CLAIMS)[number];

/** What the check of one vendor and plan looks at. */
export interface VendorCheckInput {
  readonly plan: Plan;
  /** ISO 3166 code, empty where unknown. */
  readonly seatCountry: string;
  readonly contractingEntity: string;
  readonly howItWorks: string;
  readonly avvState: AvvState;
  /** For the plan in use. */
  readonly training: Training;
  readonly storageRegion: Region;
  readonly inferenceRegion: Region;
  readonly supportAccess: Region;
  readonly transferBasis: readonly TransferBasis[];
  readonly dpfEntity: string;
  readonly dpfCheckedDay: Day | null;
  readonly tiaState: 'open' | 'done' | 'not_needed';
  readonly conditions: string;
  /** Blocks left unknown on purpose, with the role that accepted it. */
  readonly acceptedUnknown: { readonly [block in 'origin' | 'function' | 'data' | 'contract']?: string };
  readonly proofs: { readonly [claim in Claim]?: Proof };
}

/** What third-party sources say about a vendor on the day of the law file. */
export interface VendorFacts {
  readonly id: string;
  readonly vendor: string;
  /** Ids of the tools of this vendor. */
  readonly tools: readonly string[];
  readonly seatCountry: string;
  readonly contractingEntity: string;
  readonly avv: { readonly business: AvvState; readonly consumer: AvvState };
  readonly training: { readonly business: Training; readonly consumer: Training };
  readonly storageRegion: Region;
  readonly inferenceRegion: Region;
  readonly note: Text;
  /** Keys of `vendorSources`, the newest says most. */
  readonly sources: readonly string[];
  /** State a new tool of this vendor starts in, instead of "new". */
  readonly defaultStatus?: 'blocked';
}

/** Findings of a vendor check with their norms. */
export const VENDOR_FINDINGS = {
  consumer_plan: {
    weight: 'bars',
    norm: 'Art. 28 DS-GVO',
    text: {
      de: 'Privater Tarif: keine personenbezogenen Daten eingeben.',
      en: 'Consumer plan: enter no personal data.',
    },
  },
  no_avv: {
    weight: 'bars',
    norm: 'Art. 28(3) DS-GVO',
    text: {
      de: 'Kein Vertrag zur Auftragsverarbeitung: keine personenbezogenen Daten eingeben.',
      en: 'No processor contract: enter no personal data.',
    },
  },
  trains_on_inputs: {
    weight: 'bars',
    norm: 'Art. 5(1)(b), 28(3)(a) DS-GVO',
    text: {
      de: 'Eingaben können für das Training genutzt werden. Schalten Sie das ab, bevor Sie personenbezogene Daten eingeben.',
      en: 'Inputs may be used for training. Switch that off before you enter personal data.',
    },
  },
  avv_open: {
    weight: 'open',
    norm: 'Art. 28(3) DS-GVO',
    text: {
      de: 'Der Vertrag zur Auftragsverarbeitung ist noch nicht geschlossen oder ungeklärt.',
      en: 'The processor contract is not signed yet or unclear.',
    },
  },
  training_unknown: {
    weight: 'open',
    norm: 'Art. 5(1)(b) DS-GVO',
    text: {
      de: 'Ob Eingaben für das Training genutzt werden, ist ungeklärt.',
      en: 'Whether inputs are used for training is unclear.',
    },
  },
  transfer_open: {
    weight: 'open',
    norm: 'Art. 44 ff. DS-GVO',
    text: {
      de: 'Daten können den EWR verlassen, eine Grundlage fehlt.',
      en: 'Data may leave the EEA, a basis is missing.',
    },
  },
  framework_undated: {
    weight: 'open',
    norm: 'Art. 45 DS-GVO',
    text: {
      de: 'Zum Angemessenheitsbeschluss EU-USA fehlen die gelistete Gesellschaft oder der Prüftag.',
      en: 'The listed entity or the day of the check is missing for the EU-US adequacy decision.',
    },
  },
  no_fallback: {
    weight: 'open',
    norm: 'Art. 46 DS-GVO',
    text: {
      de: 'Der Angemessenheitsbeschluss EU-USA ist die einzige Grundlage. Halten Sie zusätzlich Standardvertragsklauseln fest.',
      en: 'The EU-US adequacy decision is the only basis. Record standard contractual clauses in addition.',
    },
  },
  tia_open: {
    weight: 'open',
    norm: 'Art. 46 DS-GVO',
    text: {
      de: 'Die Abschätzung zur Übermittlung ins Drittland ist offen.',
      en: 'The transfer impact assessment is open.',
    },
  },
  blocks_incomplete: {
    weight: 'open',
    norm: 'Art. 28(1), 32 DS-GVO',
    text: {
      de: 'Herkunft, Funktionsweise, Datenverarbeitung und Vertrag sind nicht vollständig beantwortet.',
      en: 'Origin, function, data processing and contract are not fully answered.',
    },
  },
} as const satisfies {
  readonly [id: string]: { readonly weight: 'bars' | 'open'; readonly norm: string; readonly text: Text };
};
