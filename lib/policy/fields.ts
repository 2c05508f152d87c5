import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { ROLES } from '@/lib/settings/roles';
import { ALLOW_LIST_LENGTH, ALLOWED_VALUE_LENGTH, STYLE_CHOICES } from '@/lib/settings/settings';
import { type FieldForm, listOf, mapOf, objectOf, value } from './field-forms';
import { hostSchema, TOOL_ID } from './hosts';
import { isSafePattern, isSelector, PATTERN_LENGTH } from './own-pattern';

/** Goes up when a field changes its meaning; a file of a later version is refused as a whole. */
export const POLICY_FORMAT = 1;

/** What a company says about a tool. */
export const TOOL_RULES = ['allowed', 'no-personal-data', 'blocked', 'seen-only'] as const;
/** What holds for tools it says nothing about. `open`: nobody has set a rule. */
export const OTHER_TOOL_RULES = ['open', 'not-checked', 'allowed', 'no-personal-data', 'blocked'] as const;

/** What happens to a kind of finding. */
export const FINDING_ACTIONS = ['ignore', 'warn', 'replace', 'block'] as const;

/** How many terms a list may hold, and how long one is. */
export const MOST_TERMS = 50_000;
export const TERM_LENGTH = 100;

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const toolId = z.string().check(z.regex(TOOL_ID));
const selector = z.string().check(z.maxLength(300), z.refine(isSelector));
const base64 = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(most));

const actionRule = z.object({
  kind: z.enum(FINDING_TYPES),
  confidence: z.optional(z.enum(['certain', 'likely', 'possible'])),
  tool: z.optional(toolId),
  action: z.enum(FINDING_ACTIONS),
});

const ownTool = z.object({
  host: hostSchema,
  name: z.optional(line(60)),
  like: z.optional(z.enum(['openwebui', 'librechat'])),
  composer: z.optional(z.array(selector).check(z.maxLength(10))),
  send: z.optional(z.array(selector).check(z.maxLength(10))),
});

/** https, or the same computer: what goes over a network in the clear is read on the way. */
const ENDPOINT =
  /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[\w./~-]*)?$/i;
const endpoint = z.string().check(
  z.maxLength(200),
  z.refine((text) => ENDPOINT.test(text) && URL.canParse(text)),
);

const hashedTerms = z.object({
  salt: base64(40),
  filter: base64(200_000),
  hashes: base64(2_000_000),
  longest: z.int().check(z.minimum(0), z.maximum(8)),
  count: z.int().check(z.minimum(0), z.maximum(MOST_TERMS)),
  print: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/**
 * Everything a company can set, in the order of the options page. Each field is read by itself: a bad one
 * never costs another. Meanings for admins: docs/policy.md.
 */
export const POLICY_FIELDS = {
  /** The company's own number of these rules; stands in the register beside each use. */
  number: value(z.string().check(z.regex(/^[\w.-]{1,20}$/))),
  company: objectOf({
    name: line(120),
    address: line(200),
    dataProtection: line(120),
    authority: line(120),
    legalBasis: line(300),
  }),
  /** Whom to ask. */
  contact: objectOf({ name: line(80), email: line(120), phone: line(40) }),
  tools: mapOf(TOOL_ID, z.enum(TOOL_RULES), 500),
  otherTools: value(z.enum(OTHER_TOOL_RULES)),
  /** Why tools are blocked, in a sentence for the staff. */
  blockReason: value(line(300)),
  /** Tools that are offered in place of a blocked one; without it those that are allowed. */
  alternatives: listOf(toolId, 10),
  ownTools: listOf(ownTool, 100),
  actions: listOf(actionRule, 300),
  /** Whether text with findings may leave as it is. */
  allowOriginal: value(z.boolean()),
  reasonRequired: value(z.boolean()),
  ownTerms: listOf(line(TERM_LENGTH), MOST_TERMS),
  /** The same list as the options page writes it: nobody can read it from the file. */
  ownTermsHashed: value(hashedTerms),
  ownPatterns: listOf(z.string().check(z.maxLength(PATTERN_LENGTH), z.refine(isSafePattern)), 200),
  allowList: listOf(z.string().check(z.minLength(1), z.maxLength(ALLOWED_VALUE_LENGTH)), ALLOW_LIST_LENGTH),
  sensitivity: value(z.enum(['strict', 'balanced', 'sparing'])),
  automatic: value(z.boolean()),
  styles: mapOf(/^[A-Z_]{2,40}$/, z.enum(STYLE_CHOICES), FINDING_TYPES.length),
  /** Days that the way back from placeholders is kept on the disk; 0: until the browser closes. */
  keepMappingDays: value(z.int().check(z.minimum(0), z.maximum(365))),
  /** Whether a person may pause the guard in a tab. */
  allowPause: value(z.boolean()),
  reminder: value(z.enum(['daily', 'conversation', 'each', 'never'])),
  language: value(z.enum(['auto', 'de', 'en'])),
  /** Parts of the company that a person may choose from; without it all. */
  roles: listOf(z.enum(ROLES), ROLES.length),
  /** Roles with fewer people are shown as one. */
  minGroupSize: value(z.int().check(z.minimum(2), z.maximum(100))),
  /** How exactly the register keeps the day of a use. */
  granularity: value(z.enum(['day', 'week', 'month'])),
  /** Days after which a use is deleted from the register. */
  retentionDays: value(z.int().check(z.minimum(1), z.maximum(3650))),
  /** The works agreement, as it is cited. */
  worksAgreement: value(line(200)),
  /** The company's own OpenTelemetry collector. Only the browser's administration can name one. */
  collector: objectOf({
    endpoint,
    token: z.string().check(z.regex(/^[\x21-\x7e]{1,500}$/)),
    /** The collector lets the extension in by itself (CORS). */
    cors: z.boolean(),
  }),
  /** Fields that are only proposed: what a person sets for itself counts more. */
  changeable: listOf(z.string().check(z.regex(/^[A-Za-z]{2,30}$/)), 60),
} as const satisfies Record<string, FieldForm>;

export type PolicyField = keyof typeof POLICY_FIELDS;

/** The rules of one source: what it says, and nothing where it says nothing. */
export type PolicyInput = { readonly [F in PolicyField]?: z.infer<(typeof POLICY_FIELDS)[F]['schema']> };

export const POLICY_FIELD_NAMES = Object.keys(POLICY_FIELDS) as PolicyField[];

export type ToolRule = (typeof TOOL_RULES)[number] | (typeof OTHER_TOOL_RULES)[number];
export type FindingAction = (typeof FINDING_ACTIONS)[number];
export type ActionRule = z.infer<typeof actionRule>;
export type OwnTool = z.infer<typeof ownTool>;
