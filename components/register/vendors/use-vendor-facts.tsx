import { useCodes } from '@/components/register/parts/codes';
import type { Fact } from '@/components/register/parts/facts';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { countryName } from '@/lib/i18n/country';
import { formatDay } from '@/lib/i18n/format';
import { vendorsStrings } from '@/lib/i18n/vendors';
import type { CLAIM_FIELDS, VendorCheck } from '@/lib/register/model/vendor-check';
import { trainingField } from './new-check';
import { ProofBadge } from './proof-badge';

/** The claims of a check in words, each with the state of its proof. */
export function useVendorFacts(check: VendorCheck): readonly Fact[] {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const language = useLanguage();
  const proof = (claim: (typeof CLAIM_FIELDS)[number]) => <ProofBadge proof={check.proofs[claim]} />;
  const region = (code: VendorCheck['storageRegion']) => codes.name('region', code);
  const framework = [check.dpfEntity, check.dpfCheckedDay && formatDay(language, check.dpfCheckedDay)];
  return [
    { label: say('contractingEntity'), value: check.contractingEntity, note: proof('seat') },
    { label: say('seatCountry'), value: countryName(check.seatCountry, language), note: proof('seat') },
    { label: say('howItWorks'), value: check.howItWorks, note: proof('function') },
    {
      label: say('training'),
      value: codes.name('training', check[trainingField(check.plan)]),
      note: proof('training'),
    },
    { label: say('historySetting'), value: codes.name('history', check.historySetting) },
    { label: say('storageRegion'), value: region(check.storageRegion), note: proof('residency') },
    { label: say('inferenceRegion'), value: region(check.inferenceRegion), note: proof('residency') },
    { label: say('supportAccess'), value: region(check.supportAccess), note: proof('residency') },
    { label: say('retentionVendor'), value: check.retentionVendor },
    { label: say('avvState'), value: codes.name('avv', check.avvState), note: proof('avv') },
    { label: say('avvVersion'), value: check.avvVersion },
    { label: say('avvUrl'), value: check.avvUrl },
    { label: say('subprocessorsUrl'), value: check.subprocessorsUrl },
    { label: say('transferCountry'), value: countryName(check.transferCountry, language) },
    {
      label: say('transferBasis'),
      value: check.transferBasis.map((basis) => codes.name('transfer', basis)).join('\n'),
    },
    { label: say('dpfEntity'), value: framework.filter(Boolean).join(', ') },
    { label: say('tiaState'), value: codes.name('tia', check.tiaState) },
    { label: say('certificates'), value: check.certificates.join(', ') },
    { label: say('art50Statement'), value: codes.name('known', check.art50Statement) },
    { label: say('gpaiCode'), value: codes.name('known', check.gpaiCode) },
    { label: say('ipConfidentiality'), value: check.ipConfidentiality },
    { label: say('exit'), value: check.exit },
  ];
}
