import { prefillVendor, vendorOfTool } from '@/lib/law/gdpr/vendor-prefill';
import { CLAIMS } from '@/lib/law/gdpr/vendor-types';
import { BLANK_VENDOR_CHECK, type VendorCheck } from '../model/vendor-check';
import { type Making, recordBase } from './base';
import { type CheckKey, vendorChecks } from './data/tools';

export type SampleChecks = Readonly<Record<CheckKey, VendorCheck>>;

/** The vendor checks of the sample, by their key. Facts come from the law's prefill, as on the page. */
export function sampleVendorChecks({ say, ago }: Making): SampleChecks {
  const entries = Object.entries(vendorChecks).map(([key, check]) => {
    const isDecided = check.fields.result !== 'open';
    const row: VendorCheck = {
      ...BLANK_VENDOR_CHECK,
      ...prefilled(check.facts, ago(0)),
      ...structuredClone(check.fields),
      ...recordBase(ago(130)),
      howItWorks: say(check.howItWorks),
      retentionVendor: say(check.retention),
      conditions: say(check.conditions),
      dpfCheckedDay: check.fields.dpfEntity ? ago(50) : null,
      reviewDue: ago(-check.reviewInDays),
      reviewerRole: isDecided ? 'KI-Stelle' : '',
    };
    return [key, isDecided ? { ...row, proofs: proven(ago(130)) } : row] as const;
  });
  return Object.fromEntries(entries) as unknown as SampleChecks;
}

function prefilled(tool: string | null, today: string): Partial<VendorCheck> {
  const facts = tool === null ? null : vendorOfTool(tool);
  if (!facts) return {};
  const { vendor, fields } = prefillVendor(facts, 'business', today);
  const { training, proofs, ...same } = fields;
  return {
    vendor,
    ...same,
    trainingBusiness: training,
    proofs: structuredClone(proofs) as VendorCheck['proofs'],
  };
}

function proven(day: string): VendorCheck['proofs'] {
  const proof = {
    sourceUrl: 'https://anbieter.example/vertrag',
    sourceDay: day,
    verified: 'verified_by_admin' as const,
  };
  return Object.fromEntries(CLAIMS.map((claim) => [claim, proof]));
}
