import * as z from 'zod/mini';
import { AVV_STATES, PLANS, REGIONS, TRAINING, TRANSFER_BASES } from '@/lib/law/gdpr/vendor-types';
import {
  baseShape,
  codeSchema,
  countrySchema,
  type Fields,
  lineSchema,
  optionalDaySchema,
  referenceSchema,
  textSchema,
} from './fields';

/** Claims that carry a source, its day and whether a person has looked at it. */
export const CLAIM_FIELDS = [
  'seat',
  'avv',
  'training',
  'residency',
  'function',
  'retention',
  'transfer',
  'subprocessors',
  'certificates',
  'marking',
  'gpai',
] as const;
export const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const;
export const VENDOR_RESULTS = ['open', 'ok', 'ok_with_conditions', 'no_personal_data', 'not_ok'] as const;
export const VENDOR_BLOCKS = ['origin', 'function', 'data', 'contract'] as const;

const proofSchema = z.strictObject({
  sourceUrl: referenceSchema,
  sourceDay: optionalDaySchema,
  verified: z.enum(['prefill', 'verified_by_admin', 'expired']),
});

/** What is known about a vendor under one plan. Names as in `VendorCheckInput` of the law. */
export const vendorCheckSchema = z.strictObject({
  ...baseShape,
  vendor: lineSchema,
  /** Product and plan that this check covers, in words. */
  productPlan: lineSchema,
  plan: z.enum(PLANS),
  contractingEntity: lineSchema,
  seatCountry: countrySchema,
  howItWorks: z.string().check(z.maxLength(800)),
  avvState: z.enum(AVV_STATES),
  avvVersion: lineSchema,
  avvUrl: referenceSchema,
  /** Points of the processor contract that were ticked, by `AVV_ITEMS`. */
  avvChecked: z.array(codeSchema),
  trainingConsumer: z.enum(TRAINING),
  trainingBusiness: z.enum(TRAINING),
  historySetting: z.enum(['off', 'on', 'unknown']),
  retentionVendor: textSchema,
  storageRegion: z.enum(REGIONS),
  inferenceRegion: z.enum(REGIONS),
  supportAccess: z.enum(REGIONS),
  transferCountry: countrySchema,
  transferBasis: z.array(z.enum(TRANSFER_BASES)),
  dpfEntity: lineSchema,
  dpfCheckedDay: optionalDaySchema,
  tiaState: z.enum(['open', 'done', 'not_needed']),
  tiaRef: referenceSchema,
  subprocessorsUrl: referenceSchema,
  certificates: z.array(lineSchema).check(z.maxLength(50)),
  /** Statement on machine-readable marking of outputs (Art. 50(2)). */
  art50Statement: z.enum(YES_NO_UNKNOWN),
  /** Signatory of the code of practice for general-purpose AI. */
  gpaiCode: z.enum(YES_NO_UNKNOWN),
  ipConfidentiality: textSchema,
  exit: textSchema,
  result: z.enum(VENDOR_RESULTS),
  conditions: textSchema,
  reviewerRole: lineSchema,
  reviewDue: optionalDaySchema,
  /** Blocks left unknown on purpose, with the role that accepted it. */
  acceptedUnknown: z.partialRecord(z.enum(VENDOR_BLOCKS), lineSchema),
  proofs: z.partialRecord(z.enum(CLAIM_FIELDS), proofSchema),
});
export type VendorCheck = z.infer<typeof vendorCheckSchema>;

/** Nothing known yet. */
export const BLANK_VENDOR_CHECK: Fields<VendorCheck> = {
  vendor: '',
  productPlan: '',
  plan: 'unknown',
  contractingEntity: '',
  seatCountry: '',
  howItWorks: '',
  avvState: 'unknown',
  avvVersion: '',
  avvUrl: '',
  avvChecked: [],
  trainingConsumer: 'unknown',
  trainingBusiness: 'unknown',
  historySetting: 'unknown',
  retentionVendor: '',
  storageRegion: 'unknown',
  inferenceRegion: 'unknown',
  supportAccess: 'unknown',
  transferCountry: '',
  transferBasis: [],
  dpfEntity: '',
  dpfCheckedDay: null,
  tiaState: 'open',
  tiaRef: '',
  subprocessorsUrl: '',
  certificates: [],
  art50Statement: 'unknown',
  gpaiCode: 'unknown',
  ipConfidentiality: '',
  exit: '',
  result: 'open',
  conditions: '',
  reviewerRole: '',
  reviewDue: null,
  acceptedUnknown: {},
  proofs: {},
};
