import { ACCOUNTS, type Use } from '@/lib/register/use';
import { ownSites } from '@/lib/rules/own-tools';
import type { RulesState } from '@/lib/rules/rules-store';
import type { AccountSign, Tool } from '@/lib/tools/types';

/**
 * Whose account a page is used with, where it says so. It is only asked whether a sign is there: no name and no
 * address is read.
 *
 * @returns nothing where no sign is there, or signs of both
 */
export function accountHere(
  tool: Tool,
  page: Document,
  host: string,
  { managed, file }: Pick<RulesState, 'managed' | 'file'>,
): Use['account'] {
  const ofCompany = [managed, file].flatMap((source) => source?.policy.ownTools ?? []);
  if (ownSites(ofCompany).some((site) => site.tool.id === tool.id)) return 'company';
  const isThere = (sign: AccountSign) =>
    'host' in sign ? sign.host === host : page.querySelector(sign.css) !== null;
  const told = ACCOUNTS.filter((account) => tool.account?.[account]?.some(isThere));
  return told.length === 1 ? told[0] : undefined;
}
