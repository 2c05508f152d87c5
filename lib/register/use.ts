import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { ROLES } from '@/lib/settings/roles';

/** What the person did with the text. `seen`: a page of an unguarded AI tool was opened. */
export const ACTIONS = [
  'paste',
  'drop',
  'typed_submit',
  'edit_submit',
  'file_attach',
  'output_copied',
  'seen',
] as const;

/** What happened to the personal data in it. */
export const PROTECTIONS = [
  'none_needed',
  'pseudonymised',
  'removed',
  'warned_continued',
  'cancelled',
  'blocked',
  'not_checked',
  'not_guarded',
  'paused',
] as const;

/** How the guard knew the composer: by the tool's own selectors, by the generic fallback, or not at all. */
export const GUARDS = ['selectors', 'fallback', 'none'] as const;

/** Why an original went out, where the rules ask. */
export const ORIGINAL_REASONS = ['consent', 'public', 'false-alarm', 'other'] as const;

/**
 * Own words for that: one short line, stored only after the panel found no personal data in it, nothing of the
 * held text's values and no quotation from it. The one free text of a use; it leaves the browser only in files that
 * a person exports, never to a collector.
 */
export const noteSchema = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^\P{C}+$/u));

/** Whose account the tool was used with, where its page says so. Never who: no name and no address. */
export const ACCOUNTS = ['company', 'private'] as const;

/** Id of a purpose from the settings, never free text. */
export const purposeSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/**
 * One use of an AI tool as the register keeps it: a day, never a time of day; counts, never content.
 * Field meanings: UsageEvent of the data model (Art. 5(1)(c), 30 GDPR; Art. 26 AI Act as a model).
 * Strict: an unknown key is refused, so that nothing else can ever slip in.
 */
export const useSchema = z.strictObject({
  /** Random (v4), made where the use happened: the same use delivered twice is stored once. */
  id: z.uuidv4(),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  toolId: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/)),
  action: z.enum(ACTIONS),
  protection: z.enum(PROTECTIONS),
  guard: z.enum(GUARDS),
  /** Findings by type; empty for a clean text. */
  types: z.partialRecord(z.enum(FINDING_TYPES), z.int().check(z.positive(), z.maximum(100_000))),
  purpose: z.optional(purposeSchema),
  reason: z.optional(z.enum(ORIGINAL_REASONS)),
  note: z.optional(noteSchema),
  /** Absent: not known. */
  account: z.optional(z.enum(ACCOUNTS)),
  /** Part of the company, from this browser's settings. Shown and exported only where the group is large enough. */
  role: z.optional(z.enum(ROLES)),
  policyVersion: z.string().check(z.maxLength(40)),
  detectorVersion: z.string().check(z.maxLength(40)),
});

export type Use = z.infer<typeof useSchema>;
export type UseField = keyof Use;

/** Every field of a use, in the order in which it is told to people. */
export const USE_FIELDS = Object.keys(useSchema.shape) as readonly UseField[];

const UNCHECKED: ReadonlySet<Use['protection']> = new Set(['not_checked', 'not_guarded', 'paused']);

/** Nobody looked at the text: its findings are unknown, which is not the same as none. */
export function isUnchecked({ protection }: Pick<Use, 'protection'>): boolean {
  return UNCHECKED.has(protection);
}
