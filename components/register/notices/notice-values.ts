import { vendorPart } from '@/components/register/gdpr/art30-input';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import type { BlankValues } from '@/lib/transparency/fill';

type Known = Pick<Snapshot, 'company' | 'tools' | 'useCases' | 'vendorChecks'>;

/** What the register knows for the blanks of a notice; of the whole company without a use case. */
export function noticeValues(useCase: UseCase | undefined, snapshot: Known): BlankValues {
  const { company, useCases } = snapshot;
  const approved = useCases.filter(({ status }) => status === 'approved' || status === 'restricted');
  return {
    company: company?.name ?? '',
    contact: company?.email || company?.phone || '',
    list: approved.map(({ name }) => name).join(', '),
    role: useCase?.highRisk?.oversightRole || useCase?.ownerRole || '',
    matter: useCase?.name ?? '',
    recipients: useCase ? vendorPart(useCase, snapshot).recipients.join(', ') : '',
  };
}
