import type { PolicyInput } from './fields';

/** Version of the rules where no company set any. */
export const DEFAULT_VERSION = 'default-1';

/** Settings of one person, which are no rules of the company. */
const PERSONAL = new Set([
  'language',
  'sensitivity',
  'reminder',
  'keepMappingDays',
  'automatic',
  'styles',
  'allowList',
]);

/**
 * Tells one state of the rules from another: the company's own number, if it has one, and a print of what
 * the rules say. The terms go by their salt.
 */
export function versionOf(from: {
  readonly managed?: PolicyInput | undefined;
  readonly file?: PolicyInput | undefined;
  readonly options?: PolicyInput | undefined;
}): string {
  const options = Object.fromEntries(
    Object.entries(from.options ?? {}).filter(([key]) => !PERSONAL.has(key)),
  );
  const parts = [from.managed ?? {}, from.file ?? {}, options];
  if (parts.every((part) => Object.keys(part).length === 0)) return DEFAULT_VERSION;
  const number = from.managed?.number ?? from.file?.number ?? from.options?.number;
  const print = printOf(parts.map(withoutLists).map(canonical).join('\n'));
  return number === undefined ? `rules-${print}` : `${number}-${print}`;
}

function withoutLists(policy: PolicyInput): PolicyInput {
  const { ownTermsHashed, ...rest } = policy;
  return ownTermsHashed ? ({ ...rest, terms: ownTermsHashed.salt } as PolicyInput) : rest;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** 32 bits (FNV-1a) as eight hexadecimal digits. It tells versions apart and proves nothing. */
function printOf(text: string): string {
  let print = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) print = Math.imul(print ^ text.charCodeAt(i), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, '0');
}
