import { prefillVendor, vendorOfTool } from '@/lib/law/gdpr/vendor-prefill';
import type { Plan, Proof, VendorFacts } from '@/lib/law/gdpr/vendor-types';
import type { Fields } from '@/lib/register/model/fields';
import type { ToolRecord } from '@/lib/register/model/tool';
import { BLANK_VENDOR_CHECK, type VendorCheck } from '@/lib/register/model/vendor-check';

export type CheckDraft = Fields<VendorCheck>;

/** A check of a tool's vendor with what is known beforehand; without a tool an empty one. */
export function newCheck(tool: ToolRecord | undefined, today: string): CheckDraft {
  const plan = tool?.plan ?? 'unknown';
  const draft: CheckDraft = {
    ...BLANK_VENDOR_CHECK,
    vendor: tool?.vendor ?? '',
    productPlan: tool?.name ?? '',
    plan,
  };
  const facts = tool && vendorOfTool(tool.id);
  if (!facts) return draft;
  const named = { ...draft, vendor: draft.vendor || (facts.vendor.split(':')[0] ?? '') };
  return withFacts(named, facts, plan, today);
}

/** Facts about the vendor of one of these tools. */
export function factsOf(toolIds: readonly string[]): VendorFacts | null {
  return toolIds.map(vendorOfTool).find((facts) => facts !== null) ?? null;
}

/**
 * The draft under another plan: claims that nobody has checked follow the plan, checked ones stay.
 *
 * @param facts `null`: nothing is known beforehand, only the plan changes
 */
export function withPlan(
  draft: CheckDraft,
  plan: Plan,
  facts: VendorFacts | null,
  today: string,
): CheckDraft {
  return facts ? withFacts({ ...draft, plan }, facts, plan, today) : { ...draft, plan };
}

function withFacts(draft: CheckDraft, facts: VendorFacts, plan: Plan, today: string): CheckDraft {
  const { fields } = prefillVendor(facts, plan, today);
  const isFree = (claim: keyof CheckDraft['proofs']) => draft.proofs[claim]?.verified !== 'verified_by_admin';
  const proofs = Object.entries(fields.proofs).filter(([claim]) =>
    isFree(claim as keyof CheckDraft['proofs']),
  );
  return {
    ...draft,
    ...(isFree('seat') && { seatCountry: fields.seatCountry, contractingEntity: fields.contractingEntity }),
    ...(isFree('avv') && { avvState: fields.avvState }),
    ...(isFree('training') && {
      trainingConsumer: facts.training.consumer,
      trainingBusiness: facts.training.business,
    }),
    ...(isFree('residency') && {
      storageRegion: fields.storageRegion,
      inferenceRegion: fields.inferenceRegion,
    }),
    proofs: { ...draft.proofs, ...(Object.fromEntries(proofs) as { [claim: string]: Proof }) },
  };
}

const CONSUMER: readonly Plan[] = ['consumer_free', 'consumer_paid', 'unknown'];

/** The field that holds the use of inputs for training under a plan. */
export function trainingField(plan: Plan): 'trainingConsumer' | 'trainingBusiness' {
  return CONSUMER.includes(plan) ? 'trainingConsumer' : 'trainingBusiness';
}
