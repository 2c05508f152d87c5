import type { Art30Input } from '@/lib/law/gdpr/art30';
import { isOutsideEea } from '@/lib/law/gdpr/vendor-check';
import type { UseCase } from '@/lib/register/model/use-case';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import type { Snapshot } from '@/lib/register/store/snapshot';

/** What the record of a use case takes from other records. */
export interface VendorPart {
  readonly recipients: readonly string[];
  readonly thirdCountries: readonly string[];
  readonly transferBasis: VendorCheck['transferBasis'];
  readonly retentionVendor: string;
  /** Tools without a vendor check. */
  readonly unchecked: readonly { readonly id: string; readonly name: string }[];
}

type Known = Pick<Snapshot, 'company' | 'tools' | 'vendorChecks'>;

/** Vendors of the use case's tools. Tools that run in the own house have no recipient. */
export function vendorPart({ tools: ids }: UseCase, { tools, vendorChecks }: Known): VendorPart {
  const used = tools.filter(({ id, plan }) => ids.includes(id) && plan !== 'self_hosted');
  const checkOf = (id: string | null) => vendorChecks.find((check) => check.id === id);
  const checks = used.flatMap(({ vendorCheckId }) => checkOf(vendorCheckId) ?? []);
  return {
    recipients: distinct(checks.map((check) => check.contractingEntity || check.vendor)),
    thirdCountries: distinct(checks.map(thirdCountry)),
    transferBasis: distinct(checks.flatMap(({ transferBasis }) => transferBasis)),
    retentionVendor: distinct(checks.map(({ retentionVendor }) => retentionVendor)).join('; '),
    unchecked: used.filter(({ vendorCheckId }) => !checkOf(vendorCheckId)),
  };
}

/** The country a vendor may pass data to, empty within the EEA. */
function thirdCountry({ transferCountry, seatCountry }: VendorCheck): string {
  const country = transferCountry || seatCountry;
  return isOutsideEea(country) ? country : '';
}

/** The fields of the Art. 30 entry of a use case. */
export function art30Input(useCase: UseCase, known: Known, specialData: boolean): Art30Input {
  const { company } = known;
  const vendors = vendorPart(useCase, known);
  return {
    controller: company?.name ?? '',
    contact: company?.dpoContact || company?.email || '',
    name: useCase.name,
    purpose: useCase.purpose.text || useCase.purpose.code,
    legalBasis: useCase.legalBasis.code === 'open' ? '' : useCase.legalBasis.code,
    art9Basis: useCase.art9Basis,
    specialData,
    dataSubjects: useCase.dataSubjects,
    dataCategories: useCase.dataCategories,
    recipients: vendors.recipients,
    thirdCountries: vendors.thirdCountries,
    transferBasis: vendors.transferBasis.filter((basis) => basis !== 'missing'),
    retentionVendor: vendors.retentionVendor,
    retentionOwn: useCase.retentionOwn,
    measures: useCase.measures.trim() ? [useCase.measures] : [],
    ownerRole: useCase.ownerRole,
  };
}

function distinct<V extends string>(values: readonly V[]): V[] {
  return [...new Set(values)].filter((value) => value.trim() !== '');
}
