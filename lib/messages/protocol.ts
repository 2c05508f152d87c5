import * as z from 'zod/mini';
import { FINDING_TYPES } from '@/lib/detect/types';
import { mappingPlaceSchema } from '@/lib/mapping/place';
import { conversationStateSchema } from '@/lib/mapping/state-schema';
import { ACCOUNTS, GUARDS, purposeSchema, useSchema } from '@/lib/register/use';

/**
 * State of the guard in a tab. Order of strength: the first that applies in any frame wins, see
 * `background/tab-states`. `off`: not an AI tool.
 */
export const TAB_STATES = [
  'reload',
  'paused',
  'protected',
  'fallback',
  'seen',
  'unavailable',
  'off',
] as const;
export const tabStateSchema = z.enum(TAB_STATES);
export type TabState = z.infer<typeof tabStateSchema>;

/** Why a tab is in its state, as a key of the string tables (`why.<key>`). */
export const STATE_REASONS = [
  'guard-ready',
  'composer-known',
  'composer-fallback',
  'composer-missing',
  'unguarded-tool',
  'browser-page',
  'no-access',
  'updated',
  'paused-by-user',
  'not-an-ai-tool',
  'overlay-missing',
  'tool-blocked',
] as const;

/**
 * Everything that crosses from one part of the extension to another through `runtime.sendMessage`.
 * One schema a message; `area.verb`. Both ends parse, because a message edge is an edge.
 */
export const requestSchema = z.discriminatedUnion('kind', [
  /** A use happened. Answered only after it is stored. */
  z.object({ kind: z.literal('use.record'), use: useSchema }),
  /** The guard of a frame tells its state. */
  z.object({
    kind: z.literal('guard.report'),
    toolId: z.string(),
    state: z.enum(['protected', 'fallback', 'unavailable', 'reload']),
    reason: z.enum(STATE_REASONS),
    guard: z.enum(GUARDS),
    account: z.optional(z.enum(ACCOUNTS)),
  }),
  /** A page of an unguarded AI tool was opened; which one, the sender's address says. */
  z.object({ kind: z.literal('tool.seen') }),
  /** A guard starts: is its tab paused, which purpose was chosen today. */
  z.object({ kind: z.literal('guard.hello'), toolId: z.string() }),
  /** Popup: state of a tab, and what was done today. */
  z.object({ kind: z.literal('tab.query'), tabId: z.int() }),
  /** Popup: stop or resume guarding a tab. Ends with the tab. */
  z.object({ kind: z.literal('tab.pause'), tabId: z.int(), paused: z.boolean() }),
  /**
   * The reminder was shown for a tool today (and perhaps answered), or a purpose was chosen in the popup:
   * then for the page in the tab `tabId`, where it counts at once.
   */
  z.object({
    kind: z.literal('reminder.done'),
    toolId: z.string(),
    purpose: z.optional(purposeSchema),
    tabId: z.optional(z.int()),
  }),
  /** What was given out in a conversation. Answered to pages of its own tool alone. */
  z.object({ kind: z.literal('mapping.load'), place: mappingPlaceSchema }),
  /** Keep what was given out. Answered with what is kept now, other tabs' share included. */
  z.object({ kind: z.literal('mapping.save'), place: mappingPlaceSchema, state: conversationStateSchema }),
  /** A conversation got an address of its own. */
  z.object({ kind: z.literal('mapping.move'), from: mappingPlaceSchema, place: mappingPlaceSchema }),
  /** Own pages: everything that is kept, for looking and deleting. */
  z.object({ kind: z.literal('mapping.list') }),
  z.object({ kind: z.literal('mapping.remove'), key: z.string() }),
  /** `disk`: only what is sealed on the disk. */
  z.object({ kind: z.literal('mapping.wipe'), where: z.optional(z.literal('disk')) }),
  /** Popup or toast: open the register page. */
  z.object({ kind: z.literal('register.open') }),
  /** A line in a page: open the page that shows which rules hold. */
  z.object({ kind: z.literal('settings.open') }),
  /** A person pointed at the composer of the page that asks; selectors that find it, the best first. */
  z.object({
    kind: z.literal('composer.pointed'),
    css: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(5)),
  }),
]);
export type Request = z.infer<typeof requestSchema>;
export type RequestKind = Request['kind'];

/** Pushed from the background to the guards of a tab; what happened to mappings, to own pages as well. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('guard.paused'), paused: z.boolean() }),
  /** Another tab gave out placeholders, or a mapping was deleted: load it anew. */
  z.object({ kind: z.literal('mapping.changed'), toolId: z.string() }),
  /** A purpose was chosen in the popup. */
  z.object({ kind: z.literal('purpose.chosen'), toolId: z.string(), purpose: purposeSchema }),
  /** Popup: the person is about to point at the composer. */
  z.object({ kind: z.literal('composer.point') }),
  /** Is anybody there? A listener that exists is answer enough. */
  z.object({ kind: z.literal('guard.ping') }),
]);
export type Notice = z.infer<typeof noticeSchema>;

export const helloAnswerSchema = z.object({
  paused: z.boolean(),
  /** The reminder is due by the daily rule. */
  reminderDue: z.boolean(),
  /** Purpose chosen earlier today for this tool. */
  purpose: z.optional(purposeSchema),
});
export const tabAnswerSchema = z.object({
  state: tabStateSchema,
  reason: z.enum(STATE_REASONS),
  toolId: z.optional(z.string()),
  /** Name of a tool that only this browser or company knows. */
  ownName: z.optional(z.string()),
  /** Whose account the page is used with, where it says so. */
  account: z.optional(z.enum(ACCOUNTS)),
  /** Purpose chosen for this tool today. */
  purpose: z.optional(purposeSchema),
  /** Absent where the register can't be read: not known is not none. */
  today: z.optional(z.object({ uses: z.int(), replaced: z.int() })),
  /** The register takes no more entries; `waiting`: uses that are kept until it does. */
  register: z.object({ full: z.boolean(), waiting: z.int(), lost: z.int() }),
});
export const mappingAnswerSchema = z.object({ state: z.optional(conversationStateSchema) });
export const mappingListSchema = z.object({
  mappings: z.array(
    z.object({
      key: z.string(),
      toolId: z.string(),
      day: z.string(),
      onDisk: z.boolean(),
      /** `placeholder`: what stands in the tool; `name`: the real value in its fullest form. */
      pairs: z.array(z.object({ placeholder: z.string(), type: z.enum(FINDING_TYPES), name: z.string() })),
    }),
  ),
});
export const okSchema = z.object({ ok: z.literal(true) });

/** Total: a request without an answer schema does not compile. */
export const answerSchemas = {
  'use.record': okSchema,
  'guard.report': okSchema,
  'tool.seen': okSchema,
  'guard.hello': helloAnswerSchema,
  'tab.query': tabAnswerSchema,
  'tab.pause': okSchema,
  'reminder.done': okSchema,
  'mapping.load': mappingAnswerSchema,
  'mapping.save': mappingAnswerSchema,
  'mapping.move': okSchema,
  'mapping.list': mappingListSchema,
  'mapping.remove': okSchema,
  'mapping.wipe': okSchema,
  'register.open': okSchema,
  'settings.open': okSchema,
  'composer.pointed': okSchema,
} satisfies Record<RequestKind, z.ZodMiniType>;
export type Answer<K extends RequestKind> = z.infer<(typeof answerSchemas)[K]>;
