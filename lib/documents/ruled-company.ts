import type { RuleValues } from '@/lib/policy/rules';
import { BLANK_COMPANY, COMPANY_ID, type Company } from '@/lib/register/model/company';
import { RECORD_VERSION } from '@/lib/register/model/fields';

/**
 * The company as papers show it: what was entered in the register, and where nothing was, what the rules say.
 *
 * @param day of a record that only the rules make, `YYYY-MM-DD`
 */
export function ruledCompany(
  entered: Company | undefined,
  { company, contact }: Pick<RuleValues, 'company' | 'contact'>,
  day: string,
): Company | undefined {
  const ruled = {
    name: company.name ?? '',
    address: company.address ?? '',
    dpo: company.dataProtection ?? '',
    authority: company.authority ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  };
  if (!Object.values(ruled).some(Boolean)) return entered;
  const base = entered ?? { ...BLANK_COMPANY, ...blankBase(day) };
  const filled = Object.entries(ruled).filter(([field]) => base[field as keyof typeof ruled].trim() === '');
  return { ...base, ...Object.fromEntries(filled) };
}

function blankBase(
  day: string,
): Pick<Company, 'id' | 'createdDay' | 'updatedDay' | 'version' | 'schemaVersion'> {
  return { id: COMPANY_ID, createdDay: day, updatedDay: day, version: 1, schemaVersion: RECORD_VERSION };
}
