import type { PolicyInput } from '@/lib/policy/fields';
import { BLANK_COMPANY, COMPANY_ID } from '@/lib/register/model/company';
import type { Store } from '@/lib/register/store/store';
import { toolById } from '@/lib/tools/tools';

/** The tools most companies know, the most used first. Others are decided in the settings. */
export const OFFERED_TOOLS = [
  'chatgpt',
  'ms-copilot',
  'm365-copilot',
  'gemini',
  'claude',
  'perplexity',
  'mistral',
  'deepl',
] as const;

export const offeredTools = () => OFFERED_TOOLS.flatMap((id) => toolById(id) ?? []);

type ToolRules = NonNullable<PolicyInput['tools']>;

/**
 * The rules about tools after these were ticked: allowed. One that was allowed here and is ticked no more
 * has no rule any longer; every other rule stays. `undefined`: none is left.
 */
export function withAllowed(
  before: ToolRules | undefined,
  ticked: ReadonlySet<string>,
): ToolRules | undefined {
  const offered = new Set<string>(OFFERED_TOOLS);
  const kept = Object.entries(before ?? {}).filter(
    ([id, rule]) => !offered.has(id) || rule !== 'allowed' || ticked.has(id),
  );
  const added = [...ticked].filter((id) => offered.has(id)).map((id) => [id, 'allowed'] as const);
  const all = Object.fromEntries([...kept, ...added]) as ToolRules;
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Enters the company's name where all papers read it. An empty one erases nothing. Throws `RegisterError`. */
export async function saveCompanyName({ company }: Pick<Store, 'company'>, name: string): Promise<void> {
  const given = name.trim();
  const record = await company.get(COMPANY_ID);
  if (given === '' || given === record?.name) return;
  await company.save({ ...(record ?? BLANK_COMPANY), id: COMPANY_ID, name: given });
}
