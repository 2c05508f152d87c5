import type { PolicyField, PolicyInput } from './fields';
import type { Problem } from './read-policy';

/**
 * What only the browser's administration may say. A file can be handed to anybody, and the settings page is
 * anybody's: neither may make a browser send something somewhere.
 */
const MANAGED_ONLY = ['collector'] as const satisfies readonly PolicyField[];

export function isManagedOnly(field: string): boolean {
  return (MANAGED_ONLY as readonly string[]).includes(field);
}

/** The policy without what only the administration may say. */
export function onlyAnyone(policy: PolicyInput): PolicyInput {
  const { collector: _, ...anyone } = policy;
  return anyone;
}

/** What a policy from elsewhere says although only the administration may, to be shown. */
export function managedOnlyProblems(policy: object): Problem[] {
  return MANAGED_ONLY.filter((field) => Object.hasOwn(policy, field)).map((path) => ({
    path,
    kind: 'managed-only',
  }));
}
