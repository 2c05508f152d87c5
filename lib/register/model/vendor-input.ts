import type { Plan, Proof, VendorCheckInput } from '@/lib/law/gdpr/vendor-types';
import { CLAIMS } from '@/lib/law/gdpr/vendor-types';
import type { Fields } from './fields';
import type { VendorCheck } from './vendor-check';

const CONSUMER: readonly Plan[] = ['consumer_free', 'consumer_paid', 'unknown'];

/** A stored check as the law's `checkVendor` takes it: training for the plan in use, proofs of its claims. */
export function vendorInputOf(check: Fields<VendorCheck>): VendorCheckInput {
  const { trainingConsumer, trainingBusiness, proofs } = check;
  const entries = CLAIMS.flatMap((claim): [string, Proof][] => {
    const proof = proofs[claim];
    return proof ? [[claim, proof]] : [];
  });
  return {
    plan: check.plan,
    seatCountry: check.seatCountry,
    contractingEntity: check.contractingEntity,
    howItWorks: check.howItWorks,
    avvState: check.avvState,
    training: CONSUMER.includes(check.plan) ? trainingConsumer : trainingBusiness,
    storageRegion: check.storageRegion,
    inferenceRegion: check.inferenceRegion,
    supportAccess: check.supportAccess,
    transferBasis: check.transferBasis,
    dpfEntity: check.dpfEntity,
    dpfCheckedDay: check.dpfCheckedDay,
    tiaState: check.tiaState,
    conditions: check.conditions,
    acceptedUnknown: definedOf(check.acceptedUnknown),
    proofs: Object.fromEntries(entries),
  };
}

function definedOf(accepted: VendorCheck['acceptedUnknown']): VendorCheckInput['acceptedUnknown'] {
  return Object.fromEntries(Object.entries(accepted).filter(([, role]) => role !== undefined));
}
