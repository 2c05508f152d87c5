import { vendorSources } from '../data/2026-11-23/vendor-sources';
import { vendors } from '../data/2026-11-23/vendors';
import { dueDay } from '../tasks';
import type { Day, Text } from '../types';
import type { Claim, Plan, Proof, VendorCheckInput, VendorFacts } from './vendor-types';

/** Prefilled fields of a vendor check with their source, to be shown as "Vorbelegung, Stand …, bitte prüfen". */
export interface VendorPrefill {
  readonly vendor: string;
  readonly fields: Pick<
    VendorCheckInput,
    | 'seatCountry'
    | 'contractingEntity'
    | 'avvState'
    | 'training'
    | 'storageRegion'
    | 'inferenceRegion'
    | 'proofs'
  >;
  readonly note: Text;
  readonly label: Text;
  readonly sources: readonly { readonly place: string; readonly day: Day | null }[];
}

/** Day on which the facts were gathered; undated sources count from here. */
export const FACTS_DAY: Day = '2026-11-23';

/** After this many days a prefill counts as expired (design value). */
export const PREFILL_DAYS = 180;

const PREFILLED: readonly Claim[] = ['seat', 'avv', 'training', 'residency'];
const CONSUMER: readonly Plan[] = ['consumer_free', 'consumer_paid'];

/** Facts about the vendor of a tool; `null` for tools nothing is known about. */
export function vendorOfTool(toolId: string): VendorFacts | null {
  return vendors.find((vendor) => vendor.tools.includes(toolId)) ?? null;
}

/**
 * Prefills a vendor check for a plan. Nothing in it is proof: each claim says `prefill`, or `expired` once
 * its newest source is older than `PREFILL_DAYS`. An unknown plan takes the consumer terms.
 */
export function prefillVendor(facts: VendorFacts, plan: Plan, today: Day): VendorPrefill {
  const terms = CONSUMER.includes(plan) || plan === 'unknown' ? 'consumer' : 'business';
  const sources = facts.sources.map((id) => vendorSources[id]).filter((source) => source !== undefined);
  const proof = proofOf(sources, today);
  return {
    vendor: facts.vendor,
    fields: {
      seatCountry: facts.seatCountry,
      contractingEntity: facts.contractingEntity,
      avvState: facts.avv[terms],
      training: facts.training[terms],
      storageRegion: facts.storageRegion,
      inferenceRegion: facts.inferenceRegion,
      proofs: Object.fromEntries(PREFILLED.map((claim) => [claim, proof])),
    },
    note: facts.note,
    label: labelOf(proof.sourceDay),
    sources,
  };
}

function proofOf(sources: VendorPrefill['sources'], today: Day): Proof {
  const newest = [...sources].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))[0];
  const expired = today > dueDay(PREFILL_DAYS, newest?.day ?? FACTS_DAY);
  return {
    sourceUrl: newest?.place ?? '',
    sourceDay: newest?.day ?? null,
    verified: expired ? 'expired' : 'prefill',
  };
}

function labelOf(day: Day | null): Text {
  const [year, month, date] = (day ?? '').split('-');
  if (!day) return { de: 'Vorbelegung ohne Datum, bitte prüfen', en: 'Prefilled, undated, please check' };
  return {
    de: `Vorbelegung, Stand ${date}.${month}.${year}, bitte prüfen`,
    en: `Prefilled, as of ${day}, please check`,
  };
}
