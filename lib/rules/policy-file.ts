import { POLICY_FIELD_NAMES, type PolicyInput } from '@/lib/policy/fields';
import { managedOnlyProblems, onlyAnyone } from '@/lib/policy/managed-only';
import { readPolicy } from '@/lib/policy/read-policy';
import { sealTerms } from '@/lib/policy/seal-terms';
import { loadSource, type RulesState, storeSource } from './rules-store';

/** Largest file that is read, in bytes: fifty thousand long terms fit. */
const LARGEST = 8_000_000;

/** What came of a file. `unread`: it is none of ours; `large`: nobody would wait for it. */
export type Loaded = 'loaded' | 'unread' | 'large';

/** Loads a rules file. What in it is not understood is kept as it was, and told on the options page. */
export async function loadPolicyFile(file: Pick<File, 'size' | 'text'>, day: string): Promise<Loaded> {
  if (file.size > LARGEST) return 'large';
  const raw = parsed(await file.text());
  const before = await loadSource('file');
  const { policy: all, problems: found } = readPolicy(raw, before?.policy);
  if (found.some(({ path, kind }) => path === '' || kind === 'format')) return 'unread';
  const problems = [...found, ...managedOnlyProblems(all)];
  const policy = onlyAnyone(all);
  await storeSource('file', { policy: sealTerms(policy, before?.policy.ownTermsHashed), problems, day });
  return 'loaded';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The rules of this browser as one policy for others: what its company said, and what was set here. */
export function policyToRollOut({ rules, managed, file, own }: RulesState): PolicyInput {
  const company = { ...own?.policy, ...file?.policy, ...managed?.policy };
  const values = rules.values as Readonly<Record<string, unknown>>;
  const personal = Object.entries(rules.sources).flatMap(([field, source]) =>
    source === 'options' ? [field] : [],
  );
  const said = POLICY_FIELD_NAMES.filter((field) => field in company || personal.includes(field));
  return Object.fromEntries(
    said.map((field) => [field, field === 'ownTermsHashed' ? company.ownTermsHashed : values[field]]),
  );
}
