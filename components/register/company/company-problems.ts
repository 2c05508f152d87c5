import type { Company } from '@/lib/register/model/company';
import type { Fields } from '@/lib/register/model/fields';

export type CompanyProblem = 'name' | 'email' | 'website';

/** What is wrong with the company's data; only the name has to be there. */
export function companyProblems(company: Fields<Company>): readonly CompanyProblem[] {
  const { name, email, website } = company;
  const found: readonly (readonly [CompanyProblem, boolean])[] = [
    ['name', name.trim() === ''],
    ['email', email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim())],
    ['website', website.trim() !== '' && !/^https?:\/\/\S+\.\S+$/.test(website.trim())],
  ];
  return found.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}
