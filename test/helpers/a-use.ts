import type { Use } from '@/lib/register/use';

/** An invented use; each has its own id unless one is given. */
export function aUse(fields: Partial<Use> = {}): Use {
  return {
    id: crypto.randomUUID(),
    day: '2026-11-23',
    toolId: 'chatgpt',
    action: 'paste',
    protection: 'pseudonymised',
    guard: 'selectors',
    types: { PERSON: 2, IBAN: 1 },
    policyVersion: 'default-1',
    detectorVersion: '1',
    ...fields,
  };
}
