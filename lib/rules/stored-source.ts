import * as z from 'zod/mini';
import type { PolicyInput } from '@/lib/policy/fields';
import { type Problem, readPolicy } from '@/lib/policy/read-policy';
import { orElse } from '@/lib/settings/or-else';

/** Where rules that were read are kept: the effective ones are put together from these each time. */
export const SOURCE_KEYS = {
  /** From the browser's administration. */
  managed: 'policy-managed',
  /** From a file. */
  file: 'policy-file',
  /** Set on the options page. */
  own: 'policy-own',
} as const;
export type StoredName = keyof typeof SOURCE_KEYS;

/** What was read from a source the last time, as far as it was understood. */
export interface StoredSource {
  readonly policy: PolicyInput;
  readonly problems: readonly Problem[];
  /** Day on which it was read. */
  readonly day: string;
  /** Since when (ms) the source says nothing any more; its last word still holds for a while. */
  readonly missingSince?: number | undefined;
}

const envelopeSchema = z.object({
  policy: z.unknown(),
  problems: orElse(
    z.array(
      z.object({
        path: z.string(),
        kind: z.enum(['unknown', 'invalid', 'too-many', 'format', 'unreadable', 'managed-only']),
      }),
    ),
    [],
  ),
  day: orElse(z.string(), ''),
  missingSince: z.optional(z.number()),
});

/** Reads a stored source. What was stored by another version is read as tolerantly as a policy. */
export function parseStored(raw: unknown): StoredSource | undefined {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success || envelope.data.policy === undefined) return undefined;
  return { ...envelope.data, policy: readPolicy(envelope.data.policy).policy };
}
